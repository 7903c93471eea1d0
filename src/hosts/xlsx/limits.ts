const MIB = 1024 * 1024;

/**
 * What a file may hold before it is refused. A ledger of 100,000 × 15 takes 8 MiB packed, 60 MiB unpacked and 1.4 million
 * cells; five million cells take some 250 MiB unpacked. Everything below leaves room above that and stops well before the
 * memory of an ordinary office computer.
 */
export const LIMITS = {
  /** The file itself. */
  fileBytes: 200 * MIB,
  /** One part unpacked; a string in the browsers' engines ends at 512 MiB. */
  partBytes: 480 * MIB,
  /** All parts unpacked. */
  totalBytes: 1024 * MIB,
  /** Unpacked to packed size, looked at only for parts above `ratioFromBytes`; real sheets stay under 60. */
  ratio: 250,
  ratioFromBytes: 32 * MIB,
  parts: 20_000,
  sheets: 2_000,
  /** Filled cells in all sheets. */
  cells: 8_000_000,
  sharedStrings: 8_000_000,
  /** Characters of one formula; Excel takes 8,192. */
  formulaLength: 32_768,
  /** Characters of all formulas spelt out from shared ones in a sheet, where few bytes can ask for very many. */
  sharedFormulaText: 200_000_000,
  mergesPerSheet: 200_000,
  notesPerSheet: 200_000,
  /** Array formulas of several cells that cover one row. */
  arraysPerRow: 2_000,
  xmlDepth: 200,
  attributesPerElement: 500,
} as const;

/** What Excel itself refuses or repairs. */
export const EXCEL_LIMITS = {
  textLength: 32_767,
  formulaLength: 8_192,
  sheetNameLength: 31,
  /** The words of a drop-down joined by commas. */
  listLength: 255,
  validationErrorLength: 225,
} as const;
