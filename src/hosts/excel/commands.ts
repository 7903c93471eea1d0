import { toHostError } from './host-errors';

/**
 * Binds a function to the ribbon button whose FunctionName is `name`. The button stays busy until Excel hears that the
 * command is done, so it hears it in every case.
 */
export function associateCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await run();
    } finally {
      event.completed();
    }
  });
}

/** Brings the task pane to the front. Does nothing where pane and commands do not share a runtime, as on iPad. */
export async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    throw toHostError(error);
  }
}
