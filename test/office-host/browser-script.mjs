import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const here = dirname(fileURLToPath(import.meta.url));
let bundle;

/**
 * A script that, run before a page's own scripts, makes the page believe it sits in Excel with this workbook open.
 * See browser-host.ts for what the page then offers.
 */
export async function browserHostScript(workbook, options = {}) {
  bundle ??= buildBundle();
  return `${await bundle}\nbiaochiOfficeHost.install(${JSON.stringify(workbook)}, ${JSON.stringify(options)});`;
}

async function buildBundle() {
  const folder = await mkdtemp(join(tmpdir(), 'biaochi-office-host-'));
  try {
    const stats = await new Promise((resolve, reject) =>
      webpack(configuration(folder), (error, result) => (error ? reject(error) : resolve(result))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    return await readFile(join(folder, 'host.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function configuration(folder) {
  return {
    mode: 'none',
    context: here,
    entry: join(here, 'browser-host.ts'),
    output: { path: folder, filename: 'host.js', library: { name: 'biaochiOfficeHost', type: 'var' } },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } },
        },
      ],
    },
  };
}
