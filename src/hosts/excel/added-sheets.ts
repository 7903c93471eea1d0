/** The sheets that a write has added, so that taking them back never takes somebody else's sheet of the same name. */
export class AddedSheets {
  private readonly proxies: Excel.Worksheet[] = [];

  /** Puts the adding of a sheet after the last one into the next sync. */
  queue(context: Excel.RequestContext, name: string): void {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load('id');
    this.proxies.push(sheet);
  }

  /** Ids of those that Excel really added; known also when a later operation of the same sync failed. */
  ids(): string[] {
    return this.proxies.flatMap((sheet) => {
      try {
        return [sheet.id];
      } catch {
        // The client throws where Excel never came to answer.
        return [];
      }
    });
  }
}
