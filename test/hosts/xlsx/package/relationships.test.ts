import { namespacesOf } from '../../../../src/hosts/xlsx/package/namespaces';
import { OpcPackage } from '../../../../src/hosts/xlsx/package/opc-package';
import {
  addRelationship,
  relatedPart,
  relationships,
  removeRelationships,
} from '../../../../src/hosts/xlsx/package/relationships';
import { inflateAnywhere } from '../../../../src/hosts/xlsx/zip/unpack';
import { OFFICE, relationship, relationshipsXml } from '../hand-made';

const NAMESPACES = namespacesOf(new Map());

function packageWith(rels: string): OpcPackage {
  const parts = OpcPackage.empty(inflateAnywhere);
  parts.setText('xl/_rels/workbook.xml.rels', rels);
  return parts;
}

test('a part outside the file has no name in it', () => {
  const external = `<Relationship Id="rId1" Type="${OFFICE}/hyperlink" Target="https://example.org/" TargetMode="External"/>`;
  expect(relationships(packageWith(relationshipsXml(external)), 'xl/workbook.xml')).toEqual([
    { id: 'rId1', kind: 'hyperlink', target: undefined },
  ]);
});

test('a new one gets an id that is free and a target as seen from its source', () => {
  const parts = packageWith(
    relationshipsXml(relationship('rId7', 'styles', 'styles.xml') + relationship('x', 'theme', 't')),
  );
  expect(addRelationship(parts, 'xl/workbook.xml', 'worksheet', 'xl/worksheets/sheet9.xml', NAMESPACES)).toBe('rId8');
  expect(parts.text('xl/_rels/workbook.xml.rels', '')).toContain('Target="worksheets/sheet9.xml"');
  expect(addRelationship(parts, 'xl/worksheets/sheet9.xml', 'drawing', 'xl/drawings/drawing1.xml', NAMESPACES)).toBe(
    'rId1',
  );
  expect(parts.text('xl/worksheets/_rels/sheet9.xml.rels', '')).toContain('Target="../drawings/drawing1.xml"');
  expect(relatedPart(parts, 'xl/worksheets/sheet9.xml', 'drawing')).toBe('xl/drawings/drawing1.xml');
});

test('a prefixed list stays prefixed', () => {
  const parts = packageWith('<p:Relationships xmlns:p="x"/>');
  addRelationship(parts, 'xl/workbook.xml', 'styles', 'xl/styles.xml', NAMESPACES);
  expect(parts.text('xl/_rels/workbook.xml.rels', '')).toMatch(
    /^<p:Relationships xmlns:p="x"><p:Relationship [^>]*\/><\/p:Relationships>$/,
  );
});

test('those of one kind can be taken out', () => {
  const parts = packageWith(
    relationshipsXml(relationship('rId1', 'calcChain', 'c.xml') + relationship('rId2', 'styles', 's.xml')),
  );
  removeRelationships(parts, 'xl/workbook.xml', 'calcChain');
  expect(relationships(parts, 'xl/workbook.xml').map(({ kind }) => kind)).toEqual(['styles']);
});
