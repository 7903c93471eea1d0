import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, at, descendants, type Check, type Element } from './xml';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Every address in the manifest, whatever element carries it. */
const addresses = (manifest: Element) =>
  [...descendants(manifest)].flatMap(({ attributes: { DefaultValue = '', Value = '' } }) =>
    [DefaultValue, Value].filter((text) => /^\w+:\/\//.test(text)),
  );

export const checkHttps: Check = (manifest) =>
  addresses(manifest)
    .filter((address) => !address.startsWith('https://'))
    .map((address) => `${address}: not https`);

/** Each command icon exists in 16, 32 and 80 px, the add-in's own in 32 and 64 px, as files of just that size. */
export function checkIcons(root: string): Check {
  return (manifest) => [
    ...all(manifest, 'Icon').flatMap((icon) =>
      ['16', '32', '80']
        .filter((size) => !icon.children.some(({ attributes }) => attributes.size === size))
        .map((size) => `Icon: no ${size} px image`),
    ),
    ...claims(manifest).flatMap(({ address, size }) => wrongFile(root, address, size)),
  ];
}

function claims(manifest: Element): { address: string; size: number }[] {
  const address = (element: Element | undefined) => element?.attributes.DefaultValue ?? '';
  const images = at(manifest, 'VersionOverrides', 'Resources', 'Images', 'Image');
  const used = all(manifest, 'Icon').flatMap((icon) => icon.children);
  return [
    { address: address(at(manifest, 'IconUrl')[0]), size: 32 },
    { address: address(at(manifest, 'HighResolutionIconUrl')[0]), size: 64 },
    ...used.map(({ attributes: { resid, size } }) => ({
      address: address(images.find(({ attributes }) => attributes.id === resid)),
      size: Number(size),
    })),
  ];
}

function wrongFile(root: string, address: string, size: number): string[] {
  if (!URL.canParse(address)) return [`${address || 'an icon'}: not an address`];
  const file = join(root, new URL(address).pathname);
  if (!existsSync(file)) return [`${address}: no such file`];
  const bytes = readFileSync(file);
  if (!bytes.subarray(0, 8).equals(PNG)) return [`${address}: not a PNG file`];
  const real = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return real.every((side) => side === size) ? [] : [`${address}: ${real.join('×')} instead of ${size}×${size}`];
}
