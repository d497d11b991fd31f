import type { Call, PythonFile } from "../../parse/python.ts";
import { runs } from "./entry.ts";

const ACTS = /(?:^|[._])env(?:s|ironment)?\.step$|(?:^|[._])driver\.run$/;
const LEARNS =
  /(?:^|[._])(?:agents?|algo|algorithm|policy|learner|player|actor_critic|ppo|sac|dqn|ddqn|td3|ddpg|a2c)\w*\.(?:update|learn|train|optimi[sz]e|update_\w+|train_\w+|learn_\w+)$/i;

/**
 * Reinforcement learning whose gradients another module takes: the script acts in a world, `env.step(action)`, and has
 * its agent learn of it, `agent.update(rollouts)`, where the run stands.
 */
export function actingLearner(python: PythonFile): Call | undefined {
  const acts = python.callsLike("name", ACTS).filter((call) => runs(python, call));
  return python.callsLike("name", LEARNS).find(
    (call) =>
      runs(python, call) &&
      // A field of what acts itself: an agent's own parts learn by its methods.
      (!call.name.startsWith("self.") || acts.some(({ scope }) => scope === call.scope)),
  );
}
