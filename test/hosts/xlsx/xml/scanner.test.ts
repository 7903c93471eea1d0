import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { XmlScanner } from '../../../../src/hosts/xlsx/xml/scanner';

/** What a reader hears of a document: tags with attributes, and text joined. */
function heard(text: string): string[] {
  const scanner = new XmlScanner(text, '工作表');
  const events: string[] = [];
  let pending = '';
  const flush = (): void => {
    if (pending !== '') events.push(`text ${JSON.stringify(pending)}`);
    pending = '';
  };
  while (scanner.next()) {
    if (scanner.kind === 'text') pending += scanner.value();
    else {
      flush();
      const attributes = scanner.kind === 'open' ? ` ${JSON.stringify([...scanner.attributes()])}` : '';
      events.push(`${scanner.kind} ${scanner.name()}${attributes}`);
    }
  }
  return events;
}

function heardBySaxes(text: string): string[] {
  const parser = new SaxesParser();
  const events: string[] = [];
  let pending = '';
  let depth = 0;
  const flush = (): void => {
    if (pending !== '') events.push(`text ${JSON.stringify(pending)}`);
    pending = '';
  };
  const hear = (piece: string): void => {
    if (depth > 0) pending += piece;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('opentag', ({ name, attributes }) => {
    flush();
    depth += 1;
    events.push(`open ${name} ${JSON.stringify(Object.entries(attributes))}`);
  });
  parser.on('closetag', ({ name }) => {
    flush();
    depth -= 1;
    events.push(`close ${name}`);
  });
  parser.write(text).close();
  return events;
}

const spaces = fc.constantFrom('', ' ', '\n', '\r\n\t');
const name = fc.constantFrom('c', 'row', 'x:v', 'x14ac:a-b', 'r', '条目');
const quoted = fc
  .tuple(
    fc.constantFrom('"', "'"),
    fc.array(fc.constantFrom('A1', '&amp;', '&#10;', '>', '/', ' ', '\n', '中'), { maxLength: 4 }),
  )
  .map(([quote, pieces]) => quote + pieces.join('') + quote);
const attributes = fc
  .uniqueArray(fc.tuple(name, quoted, spaces), { selector: ([key]) => key, maxLength: 3 })
  .map((list) => list.map(([key, value, gap]) => ` ${key}${gap}=${gap}${value}`).join(''));
const content = fc.constantFrom(
  '1',
  '一二',
  '&lt;&#x4E2D;',
  '<!-- <c> -->',
  '<![CDATA[<&]]>',
  '<?pi a>b?>',
  '\r\n',
  ' ]] ',
);

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      attributes,
      spaces,
      fc.array(fc.oneof({ depthSize: 'small' }, content, tie('element')), { maxLength: 4 }),
    )
    .map(([tag, list, gap, children]) =>
      children.length === 0 ? `<${tag}${list}${gap}/>` : `<${tag}${list}${gap}>${children.join('')}</${tag}${gap}>`,
    ),
}));

test('hears the same as an independent parser', () => {
  const document = fc
    .tuple(
      fc.constantFrom('', '<?xml version="1.0"?>', '\n<!-- a -->\n'),
      element,
      fc.constantFrom('', '\n', '<!-- z -->'),
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(document, (text) => expect(heard(text)).toEqual(heardBySaxes(text))),
    { numRuns: 500 },
  );
});

test('tokens stand where they say', () => {
  const text = '<a><b k="1"/>中</a>';
  const scanner = new XmlScanner(text, '');
  const places: string[] = [];
  while (scanner.next()) places.push(`${scanner.kind} ${scanner.depth} ${text.slice(scanner.start, scanner.end)}`);
  expect(places).toEqual(['open 1 <a>', 'open 2 <b k="1"/>', 'close 2 ', 'text 1 中', 'close 1 </a>']);
});

test('elements go by their local name, attributes by their whole name', () => {
  const scanner = new XmlScanner('<x:c r="A1" r:id="rId1"></x:c>', '');
  scanner.next();
  expect([scanner.is('c'), scanner.is('x'), scanner.name()]).toEqual([true, false, 'x:c']);
  expect([scanner.attribute('r'), scanner.attribute('r:id'), scanner.attribute('id')]).toEqual([
    'A1',
    'rId1',
    undefined,
  ]);
});

test('a byte order mark in front is no content', () => {
  expect(heard('\uFEFF<a/>')).toEqual(['open a []', 'close a']);
});

test.each([
  ['', '工作表的内容不完整'],
  ['<a><b></b>', '工作表的内容不完整'],
  ['<a b="1', '工作表的内容不完整'],
  ['<a', '工作表的内容不完整'],
  ['<a><!-- ', '工作表的内容不完整'],
  ['<a></b>', '工作表的标记不匹配'],
  ['</a>', '工作表的标记不匹配'],
  ['<a></a></a>', '工作表的标记不匹配'],
  ['<a/><b/>', '工作表的标记有误'],
  ['<a b>', '工作表的标记有误'],
  ['<a b=1>', '工作表的标记有误'],
  ['<a/b>', '工作表的标记有误'],
  ['< a/>', '工作表的标记有误'],
  ['text', '工作表的内容不完整'],
  ['<a/>rest', '工作表的内容不完整'],
  ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', '工作表含有外部定义（DOCTYPE）'],
])('refuses %j', (text, reason) => {
  expect(() => heard(text)).toThrow(reason);
});

test('refuses nesting that no worksheet has', () => {
  expect(() => heard('<a>'.repeat(200_000) + '</a>'.repeat(200_000))).toThrow('工作表嵌套层数过多');
});

test('refuses tags with attributes without end', () => {
  const many = Array.from({ length: 2000 }, (_, index) => ` a${index}="1"`).join('');
  expect(() => heard(`<a${many}/>`)).toThrow('工作表的标记过长');
});
