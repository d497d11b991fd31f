import type { PrometheusAccess } from "../../live/prometheusClient.ts";
import type { Keys } from "../keys.ts";
import { readSettings } from "../settings.ts";

/** Its name among the keys. */
export const PROMETHEUS_KEY = "prometheus";

/**
 * The server of the settings with what it wants to know.
 *
 * @throws where the file of the authority cannot be read: without it no answer would be believed.
 */
export async function prometheusAccess(keys: Keys): Promise<PrometheusAccess> {
  const { prometheusUrl: url, prometheusTenant: tenant, prometheusCaFile } = readSettings().live;
  const key = await keys.read(PROMETHEUS_KEY, url);
  const ca = prometheusCaFile === "" ? undefined : await caText(prometheusCaFile);
  return { url, ...key, ...(tenant === "" ? {} : { tenant }), ...(ca === undefined ? {} : { ca }) };
}

async function caText(file: string): Promise<string> {
  const { readCaFile } = await import("../../live/caFile.ts");
  return readCaFile(file);
}
