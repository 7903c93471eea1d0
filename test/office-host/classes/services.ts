import { HostNotImplemented } from '../failures';
import { WireObject } from '../wire-object';

/** What the services outside the workbook were told. */
export interface ServiceLog {
  /** How often the pane was asked to show itself. */
  paneShown: number;
}

export function service(name: string, log: ServiceLog): WireObject {
  switch (name) {
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return new AppRuntimeService(log);
    case 'Microsoft.InternalService.AddinInternalService':
      return new AddinInternalService();
    default:
      throw new HostNotImplemented('services', name);
  }
}

class AppRuntimeService extends WireObject {
  readonly className = 'AppRuntimeService';

  constructor(private readonly log: ServiceLog) {
    super();
  }

  SetAppRuntimeState(state: string): void {
    if (state === 'Visible') this.log.paneShown++;
  }
}

class AddinInternalService extends WireObject {
  readonly className = 'AddinInternalService';

  NotifyActionHandlerReady(): void {}
}
