import { openXlsx } from '../../hosts/xlsx/xlsx-host';
import { WorkbenchHost } from '../host/workbench-host';
import { GridControl } from '../view/grid-control';
import type { LayFile } from './desk';

/** Opens the file in memory and puts a grid beside it. */
export const layFile: LayFile = async (name, bytes, { changed, refused }) => {
  const file = openXlsx(bytes, name, { looks: true });
  const control = new GridControl({ look: (sheet) => file.look(sheet), refuse: refused });
  const host = await WorkbenchHost.open(file, control, changed);
  control.connect(host);
  return { host, control };
};
