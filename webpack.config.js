const { existsSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { manifestFor } = require('./src/taskpane/build/manifest');
const { contentSecurityPolicy, pageParameters } = require('./src/taskpane/build/page');

const { BIAOCHI_BASE_URL, OFFICE_JS_URL } = process.env;

const modules = (target) => ({
  // The version number is imported from package.json by name, as TypeScript allows.
  parser: { json: { namedExports: true } },
  rules: [
    {
      test: /\.tsx?$/,
      use: {
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target,
          },
        },
      },
    },
  ],
});

const common = {
  context: __dirname,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
  // The size of the pane is checked where it is measured, compressed: in the end-to-end test.
  performance: { hints: false },
};

/** dist/pane is the folder to serve, dist/manifest.xml the file to hand to Excel. */
const pane = (development) => ({
  ...common,
  name: 'pane',
  target: ['web', 'es2020'],
  // The content security policy forbids eval, which webpack's own development default uses.
  devtool: development ? 'source-map' : false,
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: { path: join(__dirname, 'dist/pane'), filename: '[name].[contenthash:8].js', clean: true },
  module: modules('es2020'),
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      templateParameters: (_compilation, { js: [pane] }) => ({ ...pageParameters(OFFICE_JS_URL), pane }),
      // The page itself names its scripts, since their order matters.
      inject: false,
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        // As it is: the minimiser may write newer JavaScript than the browsers it is for can read.
        { from: 'src/taskpane/old-browser.js', to: 'old-browser.js', info: { minimized: true } },
        {
          from: 'manifest.xml',
          to: join(__dirname, 'dist/manifest.xml'),
          transform: (content) => manifestFor(content.toString(), BIAOCHI_BASE_URL),
        },
      ],
    }),
  ],
  devServer: {
    server: httpsServer(),
    port: 3000,
    hot: false,
    // Excel on the web asks for the page from another origin.
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: false },
  },
});

/** With the certificate that `npx office-addin-dev-certs install` made Excel trust, if there is one. */
function httpsServer() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [key, cert, ca] = ['localhost.key', 'localhost.crt', 'ca.crt'].map((name) => join(folder, name));
  return existsSync(key) ? { type: 'https', options: { key, cert, ca } } : 'https';
}

/** dist/workbench is a folder to serve from any address, or from this machine with `npm run workbench`. */
const workbench = (development) => ({
  ...common,
  name: 'workbench',
  target: ['web', 'es2020'],
  devtool: development ? 'source-map' : false,
  entry: { workbench: './src/workbench/index.tsx' },
  output: { path: join(__dirname, 'dist/workbench'), filename: '[name].[contenthash:8].js', clean: true },
  module: modules('es2020'),
  plugins: [
    new HtmlPlugin({
      filename: 'index.html',
      template: './src/workbench/workbench.html',
      templateParameters: (_compilation, { js: [entry] }) => ({
        policy: contentSecurityPolicy(''),
        workbench: entry,
      }),
      inject: false,
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/biaochi-32.png', to: 'assets/biaochi-32.png' },
        { from: 'samples/branch.xlsx', to: 'samples/branch.xlsx' },
        { from: require.resolve('@fortune-sheet/react/dist/index.css'), to: 'grid.css' },
      ],
    }),
  ],
  devServer: {
    port: 3001,
    hot: false,
    liveReload: false,
    // Nothing but the page's own files comes from the server, as from any other.
    webSocketServer: false,
    onListening: ({ server }) => {
      process.stdout.write(`http://localhost:${server.address().port}/\n`);
    },
  },
});

/** One file that needs nothing but Node. */
const cli = () => ({
  ...common,
  name: 'cli',
  target: 'node20',
  devtool: false,
  entry: { main: './src/cli/main.ts' },
  output: { path: join(__dirname, 'dist/cli'), filename: 'main.js' },
  module: modules('es2022'),
  node: { __dirname: false, __filename: false },
  optimization: { minimize: false },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
});

module.exports = (_env, { mode }) => [pane(mode === 'development'), workbench(mode === 'development'), cli()];
