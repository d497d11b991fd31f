import type { Detection, Detector } from "../../model/fact.ts";
import { at, type ConfigNode, scalarAt } from "../../parse/config.ts";
import { runsPerYear } from "../../parse/cron.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { KEPT_RUNNING } from "../command/server.ts";
import { type FactList, factList, name } from "../facts.ts";
import { configMapFacts } from "./configMaps.ts";
import { type Embedded, embedded, mainCommand, scriptOf, textAt } from "./embedded.ts";
import { MODEL_KINDS, modelResource } from "./kubernetesModels.ts";
import { type Container, containersOf, deviceFacts, workflowParameters } from "./kubernetesPods.ts";
import { nodeFacts, servedReplicas } from "./kubernetesReplicas.ts";
import { servedApplications } from "./rayServe.ts";
import { servedVariables } from "./servedVariables.ts";

/** Kinds that exist to train; they are runs even where the image hides the command. */
const TRAINING_KINDS =
  /^(?:PyTorchJob|MPIJob|TFJob|XGBoostJob|PaddleJob|MXJob|JAXJob|ElasticJob|TrainJob|HyperPodPyTorchJob|Experiment)$/;
/** Kinds that run or serve anything: only what they run tells. */
const GENERAL_KINDS =
  /^(?:Job|CronJob|JobSet|RayJob|RayService|Pod|VCJob|AppWrapper|Workflow|WorkflowTemplate|ClusterWorkflowTemplate|CronWorkflow|Deployment|StatefulSet|LeaderWorkerSet|InferenceService|LLMInferenceService)$/;
const SCAFFOLDS = /^(?:TrainingRuntime|ClusterTrainingRuntime|RayCluster)$/;
/** Kinds that do something and end: a script that they start on devices learns or infers. */
const ENDS = /^(?:Job|CronJob|JobSet|Pod|VCJob|\w*Workflow(?:Template)?)$/;
/** Programs that try a cluster out, or prepare one. */
const NOT_A_RUN =
  /sleep\s+(?:infinity|inf\b|\d{4,})|tail\s+-f\s+\/dev\/null|nccl[-_]?tests?|all_reduce_perf|all_gather_perf|\bosu[-_]|ib_write_bw|nvidia-smi\s*$|\bdcgm|\biperf|\bpi\.py|mpi-?pi\b|hello/i;

/** Kubernetes manifests: training operators' jobs, plain jobs that train, servers of models. Operators and their definitions are none. */
export const kubernetes: Detector<ParsedFile> = {
  id: "kubernetes",
  languages: ["yaml", "json"],
  appliesTo: ({ text, path }) =>
    /"?apiVersion"?\s*:/.test(text) &&
    /"?kind"?\s*:\s*"?(?:\w*Job\b|JobSet|Pod\b|Deployment|StatefulSet|\w*TrainingRuntime|Ray\w+|LeaderWorkerSet|\w*InferenceService|Experiment|AppWrapper|\w*Workflow|Service\b|Model\b|Server\b|Workspace\b)/.test(
      text,
    ) &&
    !/(?:^|\/)(?:crds?|rbac|\.github|tests?)\//.test(path),
  detect(file) {
    return file.config().documents.flatMap((document) => fromManifest(file, document) ?? []);
  },
};

/** The run of one manifest; none where its kind or its containers train and serve nothing. */
export function fromManifest(file: ParsedFile, document: ConfigNode): Detection | undefined {
  const kind = String(scalarAt(document, "kind") ?? "");
  if (document.kind !== "map" || scalarAt(document, "apiVersion") === undefined) return undefined;
  if (MODEL_KINDS.test(kind)) return modelResource(file, document, kind);
  const scaffold = SCAFFOLDS.test(kind);
  // Knative's services hold containers, those of the core do not.
  const knative =
    kind === "Service" && /^serving\.knative\.dev\//.test(String(scalarAt(document, "apiVersion")));
  if (!TRAINING_KINDS.test(kind) && !GENERAL_KINDS.test(kind) && !scaffold && !knative) return undefined;
  const containers = containersOf(document);
  const parameters = workflowParameters(document);
  const parts = [
    [at(document, "spec.entrypoint")],
    [at(document, "spec.trainer.command"), at(document, "spec.trainer.args")],
  ];
  const commands: readonly Embedded[] = [
    ...parts.flatMap(
      (nodes) =>
        embedded(
          file,
          nodes.filter((node) => node !== undefined),
        ) ?? [],
    ),
    ...containers.flatMap(
      (one) =>
        embedded(
          file,
          [one.command, one.args].filter((node) => node !== undefined),
          {
            variables: new Map([...one.environment].map(([variable, { text }]) => [variable, text])),
            image: one.image,
            onDevices: TRAINING_KINDS.test(kind) || (one.devices !== undefined && ENDS.test(kind)),
            parameters,
          },
        ) ?? [],
    ),
  ];
  const main = mainCommand(commands);
  const list = factList(file, "kubernetes");
  // `mpirun -np` counts processes of all nodes, so the nodes come first.
  const inner = scalarAt(document, "spec.trialTemplate.trialSpec.kind") ?? kind;
  if (inner === "MPIJob") machineFacts();
  const served = /InferenceService$|^RayService$/.test(kind);
  const isServed = main ? main.command.kind === "inference" : served || containers.some(serves);
  if (isServed && KEPT_RUNNING.test(kind))
    list.add("task", "serving", at(document, "kind")?.span ?? document.span);
  if (main) main.from.read(main.command, list);
  const started = list.get("acceleratorsPerNode");
  machineFacts();
  if (isServed && KEPT_RUNNING.test(kind)) servedReplicas(document, list);
  if (main && main.command.kind !== "inference" && !/^(?:MPI|Ray)/.test(kind))
    reserved(containers, started, list);
  configMapFacts(file, document, list);
  const anchor =
    main?.from.span ?? document.entries.find((entry) => entry.key === "kind")?.span ?? document.span;
  list.add(
    "framework",
    FRAMEWORKS[kind] ?? (at(document, "spec.mlPolicy.torch") ? "pytorch" : undefined),
    anchor,
  );
  const schedule = kind === "CronJob" ? at(document, "spec.schedule") : undefined;
  const times = schedule?.kind === "scalar" ? runsPerYear(String(schedule.value)) : undefined;
  if (schedule && times !== undefined) list.add("runsPerYear", Math.round(times), schedule.span);
  // A cluster without devices waits for jobs of any kind.
  if (kind === "RayCluster" && !containers.some((one) => one.devices)) return undefined;
  if (scaffold) return list.done({ anchor, role: "fragment", kind: "launcher", rank: 30 });
  for (const one of containers)
    if (serves(one) || main?.command.kind === "inference") servedVariables(one.environment, list);
  const whole = `${String(scalarAt(document, "metadata.name") ?? "")} ${commands.map((one) => one.text).join("\n")}`;
  const applications = kind === "RayService" && servedApplications(document, list);
  if (served) servedModel(document, containers, list);
  if (
    main === undefined &&
    (applications || containers.some((one) => one.devices && (served || serves(one))))
  )
    return list.done({ anchor, role: "run", rank: 60, kind: "inference" });
  if (
    main === undefined &&
    (!TRAINING_KINDS.test(kind) || NOT_A_RUN.test(whole) || !trains(containers, whole, document))
  )
    return undefined;
  if (main === undefined) ownProgram(containers, commands, list);
  return list.done({
    anchor,
    role: "run",
    rank: 65,
    kind: kind === "Experiment" ? "sweep" : (main?.command.kind ?? "train"),
  });

  function machineFacts(): void {
    // The container that has most devices speaks for the node.
    for (const one of [...containers].sort((a, b) => (b.devices?.count ?? 0) - (a.devices?.count ?? 0)))
      deviceFacts(one, list);
    nodeFacts(kind, document, containers, list);
  }
}

/** A container without a command runs its image's own program, with the arguments that it is given. */
function ownProgram(containers: readonly Container[], commands: readonly Embedded[], list: FactList): void {
  const one = containers.find(({ command, image }) => command === undefined && image !== undefined);
  if (one?.image === undefined) return;
  list.link("image", one.image, (one.args ?? one.pod).span);
  for (const { options } of commands) options(list);
}

/** Devices that a container asks for beyond those that its launcher starts processes on. */
function reserved(containers: readonly Container[], started: number | undefined, list: FactList): void {
  const [most] = containers
    .flatMap((one) =>
      one.devices?.count === undefined ? [] : [{ count: one.devices.count, span: one.devices.span }],
    )
    .sort((a, b) => b.count - a.count);
  if (most !== undefined && started !== undefined && most.count > started)
    list.add("reservedPerNode", most.count, most.span);
}

/** Images of model servers, and scripts that predict: the devices are there for inference. */
const SERVERS =
  /vllm|text-generation-inference|text-embeddings-inference|sglang|tritonserver|jetstream|maxengine|sax-model-server|tf-serving|tensorflow\/serving|torchserve|ollama|lmdeploy|nim\/|llm-nim|kserve|huggingfaceserver/i;
const PREDICTS = /python3?\s+(?:-u\s+)?\S*(?:predict|infer|generate|serve|server)\w*\.py/i;

function serves({ image = "", command, args }: Container): boolean {
  return (
    SERVERS.test(image) ||
    [command, args].some((node) => node !== undefined && PREDICTS.test(scriptOf([node])))
  );
}

/** What an inference service of KServe serves: by the place of its weights, or an argument of its runtime. */
function servedModel(document: ConfigNode, containers: readonly Container[], list: FactList): void {
  for (const path of ["spec.model.uri", "spec.predictor.model.storageUri"]) {
    const uri = textAt(document, path);
    if (uri?.text.startsWith("hf://")) list.add("model", name(uri.text.slice("hf://".length)), uri.span);
  }
  for (const { args } of containers)
    for (const item of args?.kind === "list" ? args.items : []) {
      const id =
        item.kind === "scalar" ? /^--model[_-](?:id|path)=(\S+)$/.exec(String(item.value))?.[1] : undefined;
      if (id) list.add("model", name(id), item.span);
    }
  const named = textAt(document, "spec.model.name");
  if (named) list.add("model", name(named.text), named.span);
}

/** A training operator's job whose command we do not know trains where it has devices, or says so. */
function trains(containers: readonly Container[], whole: string, document: ConfigNode): boolean {
  const images = containers.map((one) => one.image ?? "").join(" ");
  return (
    containers.some((one) => one.devices) ||
    /train|mnist|fine-?tune|llm|bert|resnet/i.test(`${whole} ${images}`) ||
    at(document, "spec.trainer") !== undefined ||
    at(document, "spec.objective") !== undefined
  );
}

const FRAMEWORKS: { readonly [kind: string]: string } = {
  PyTorchJob: "pytorch",
  HyperPodPyTorchJob: "pytorch",
  TFJob: "tensorflow",
  XGBoostJob: "xgboost",
  PaddleJob: "paddle",
  MXJob: "mxnet",
  JAXJob: "jax",
  RayJob: "ray",
  TrainJob: "pytorch",
  Experiment: "katib",
};
