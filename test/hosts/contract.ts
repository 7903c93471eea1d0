import type { Open } from './contract/opened-workbook';
import { pointingContract } from './contract/pointing';
import { readingContract } from './contract/reading';
import { refusingContract } from './contract/refusing';
import { removingContract } from './contract/removing';
import { undoingContract } from './contract/undoing';
import { writingContract } from './contract/writing';

/** What every host must do, whatever it is a door to. `open` gives a fresh copy of the workbook each time. */
export function hostContract(name: string, open: Open): void {
  readingContract(name, open);
  writingContract(name, open);
  refusingContract(name, open);
  removingContract(name, open);
  undoingContract(name, open);
  pointingContract(name, open);
}
