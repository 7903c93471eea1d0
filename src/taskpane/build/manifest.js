const DEVELOPMENT = 'https://localhost:3000';

/**
 * The manifest for a site of one's own.
 *
 * @param {string} manifest XML whose addresses are those of the development server
 * @param {string} [baseUrl] https address of the folder that the built pane is served from
 */
function manifestFor(manifest, baseUrl) {
  if (baseUrl === undefined || baseUrl === '') return manifest;
  if (!/^https:\/\/[^\s"<>&?#]+$/.test(baseUrl)) {
    throw new Error(`BIAOCHI_BASE_URL must be an https address without query, not "${baseUrl}"`);
  }
  return manifest.replaceAll(DEVELOPMENT, baseUrl.replace(/\/+$/, ''));
}

module.exports = { manifestFor };
