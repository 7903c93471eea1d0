/** How long a workbook may take to read and judge and still be followed edit by edit; milliseconds. */
const QUICK = 4000;

/**
 * Follows edits: waits until they pause, then has the workbook read again. Whoever is slow is not followed: reading a large
 * workbook at every edit would get in the way of the person who types.
 */
export class Live {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private took = 0;

  /** @param refresh whether there is any use in trying once more, such as after a cell has been left */
  constructor(
    private readonly pauseMs: number,
    private readonly refresh: () => Promise<boolean>,
  ) {}

  get follows(): boolean {
    return this.took <= QUICK;
  }

  /** Reports how long a reading took, in milliseconds. */
  measured(took: number): void {
    this.took = took;
  }

  /** The workbook has changed. */
  poke(): void {
    this.stop();
    if (!this.follows) return;
    this.timer = setTimeout(() => {
      void this.refresh().then((again) => {
        if (again) this.poke();
      });
    }, this.pauseMs);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
