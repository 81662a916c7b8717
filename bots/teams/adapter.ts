import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import { authentication, metadataOf } from './authentication.ts';
import { connectorOptions } from './connector-client.ts';
import { isReference } from './conversation-reference.ts';
import { endorsedKeys, keyOf } from './endorsed-keys.ts';
import { hushed } from './hushed.ts';
import { mayCall } from './service-url.ts';
import type { TeamsSettings } from './teams-settings.ts';
import { withinLimit } from './time-limit.ts';
import { whyNotAdmitted } from './why-not-admitted.ts';

export type Logic = (context: TurnContext) => Promise<void>;
type Admitted = Awaited<ReturnType<ReturnType<typeof authentication>['authenticateRequest']>>;

const admittedWithin = 5_000;
const connectorWithin = 8_000;

/** The one place that knows botbuilder's adapter. */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string;
  readonly #isEndorsed: (key: string) => Promise<boolean>;

  constructor(settings: TeamsSettings) {
    super(authentication(settings, connectorOptions(connectorWithin)));
    this.#appId = settings.TEAMS_APP_ID;
    this.#isEndorsed = endorsedKeys(metadataOf(settings));
    this.onTurnError = async (_context, fault) => {
      throw fault;
    };
  }

  /** Runs the logic for an activity that Teams signed; 401, 403 or 503 for any other. */
  async receive(
    authHeader: string,
    activity: Activity,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    const admitted = await this.#admit(authHeader, activity);
    if (typeof admitted === 'number') return { status: admitted };
    if (!this.#mayCall(activity.serviceUrl)) return { status: 403 };
    return this.processActivity(admitted, activity, logic);
  }

  /** Runs the logic in a conversation remembered earlier. */
  async carryOn(remembered: unknown, logic: Logic): Promise<void> {
    if (!isReference(remembered) || !this.#mayCall(remembered.serviceUrl)) {
      throw new Error('reference-unusable');
    }
    await this.continueConversationAsync(this.#appId, remembered, logic);
  }

  #mayCall(serviceUrl: string): boolean {
    return mayCall(serviceUrl, this.#appId !== '');
  }

  async #admit(authHeader: string, activity: Activity): Promise<Admitted | 401 | 503> {
    try {
      const admitted = await withinLimit(
        admittedWithin,
        hushed(() => this.botFrameworkAuthentication.authenticateRequest(activity, authHeader)),
      );
      if (this.#appId === '') return admitted;
      return (await this.#isEndorsed(keyOf(authHeader))) ? admitted : 401;
    } catch (fault) {
      return whyNotAdmitted(fault);
    }
  }
}
