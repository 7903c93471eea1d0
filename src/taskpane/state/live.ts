/** How long it may take to bring a workbook up to date so that it is still followed edit by edit; milliseconds. */
const QUICK = 4000;

/**
 * Follows edits: waits until they pause, then has the workbook brought up to date. Where even that is slow, it is not
 * followed until the next review: it would get in the way of the person who types.
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

  /** Reports how long it took to bring the workbook up to date, in milliseconds; 0 where it was read whole. */
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
