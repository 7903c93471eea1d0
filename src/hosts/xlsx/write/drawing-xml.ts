import type { Chart } from '../../../workbook/plan';
import { XML_DECLARATION, type Namespaces } from '../package/namespaces';
import { escapeXml } from '../xml/entities';

/** The drawing part that places charts over the cells they cover. `ids` are the chart parts' relationship ids. */
export function drawingXml(charts: readonly Chart[], ids: readonly string[], namespaces: Namespaces): string {
  const { spreadsheetDrawing, drawing, chart, relationships } = namespaces;
  const anchors = charts.map(({ cover, title }, index) => {
    const from = corner('from', cover.left - 1, cover.top - 1);
    const to = corner('to', cover.right, cover.bottom);
    const data = `<a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" r:id="${ids[index] ?? ''}"/></a:graphicData>`;
    return (
      `<xdr:twoCellAnchor>${from}${to}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/>` +
      '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic>${data}</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return (
    `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}" xmlns:r="${relationships}">` +
    `${anchors.join('')}</xdr:wsDr>`
  );
}

/** Rows and columns counted from 0. */
function corner(name: string, column: number, row: number): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  );
}
