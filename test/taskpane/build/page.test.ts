import { createRequire } from 'node:module';

const load = createRequire(__filename);
const { officeJsUrl, contentSecurityPolicy } = load('../../../src/taskpane/build/page') as {
  officeJsUrl(setting?: string): string;
  contentSecurityPolicy(officeJs: string): string;
};
const { manifestFor } = load('../../../src/taskpane/build/manifest') as {
  manifestFor(manifest: string, baseUrl?: string): string;
};

test.each([
  [undefined, 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
  ['global', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
  ['china', 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js'],
  ['https://mirror.example.gov.cn/office.js', 'https://mirror.example.gov.cn/office.js'],
  ['/office/office.js', '/office/office.js'],
])('OFFICE_JS_URL %s loads %s', (setting, url) => {
  expect(officeJsUrl(setting)).toBe(url);
});

test.each(['cn', 'http://mirror.example.gov.cn/office.js', '//mirror/office.js', 'https://a/"><script>'])(
  'OFFICE_JS_URL %s is refused',
  (setting) => {
    expect(() => officeJsUrl(setting)).toThrow(/OFFICE_JS_URL/);
  },
);

test('the policy lets scripts in from the chosen server only, and words out to nobody', () => {
  const policy = contentSecurityPolicy(officeJsUrl('china'));
  expect(policy).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn ");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toContain('unsafe-eval');
  expect(contentSecurityPolicy('/office/office.js')).toContain("script-src 'self';");
});

const MANIFEST = '<IconUrl DefaultValue="https://localhost:3000/assets/a.png"/><Url V="https://localhost:3000/b"/>';

test('the manifest for a site of one’s own names that site everywhere', () => {
  const manifest = manifestFor(MANIFEST, 'https://addins.example.gov.cn/biaochi/');
  expect(manifest).toBe(
    '<IconUrl DefaultValue="https://addins.example.gov.cn/biaochi/assets/a.png"/><Url V="https://addins.example.gov.cn/biaochi/b"/>',
  );
  expect(manifestFor(MANIFEST)).toBe(MANIFEST);
});

test.each(['http://addins.example.gov.cn', 'addins.example.gov.cn', 'https://a/?b=1'])(
  'BIAOCHI_BASE_URL %s is refused',
  (baseUrl) => {
    expect(() => manifestFor(MANIFEST, baseUrl)).toThrow(/BIAOCHI_BASE_URL/);
  },
);
