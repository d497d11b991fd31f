import type { PythonFile } from "../../parse/python.ts";

/** The library that carries a training loop: the most telling one that the file imports. */
export function loopFramework(python: PythonFile): string {
  const { modules } = python;
  const known = [
    modules.has("speechbrain") ? "speechbrain" : undefined,
    modules.has("composer") ? "composer" : undefined,
    modules.has("diffusers") && usesDiffusers(python) ? "diffusers" : undefined,
    python.callsNamed("Accelerator").length > 0 ? "accelerate" : undefined,
    modules.has("timm") && usesTimm(python) ? "timm" : undefined,
    modules.has("colossalai") ? "colossalai" : undefined,
    modules.has("deepspeed") ? "deepspeed" : undefined,
    modules.has("accelerate") ? "accelerate" : undefined,
    modules.has("megatron") ? "megatron" : undefined,
    modules.has("jax") || modules.has("flax") ? "jax" : undefined,
    modules.has("tensorflow") && !modules.has("torch") ? "tensorflow" : undefined,
    modules.has("mlx") ? "mlx" : undefined,
    ...["paddle", "mxnet", "tinygrad", "pyro", "numpyro", "oneflow", "jittor", "megengine"].filter((one) =>
      modules.has(one),
    ),
  ].find((one) => one !== undefined);
  return known ?? "pytorch";
}

/** A pipeline, a denoiser or a noise schedule of the library; an image encoder alone does not make it the framework. */
export function usesDiffusers(python: PythonFile): boolean {
  return [...python.imports.values()].some(
    (one) =>
      /^diffusers\b/.test(one) && /Pipeline|UNet|Scheduler|Transformer|optimization|training_utils/.test(one),
  );
}

/** Models made by the library, or its loaders; a layer or an augmentation alone does not make it the framework. */
function usesTimm(python: PythonFile): boolean {
  return python.callsLike("qualified", /^timm\..*(?:create_model|create_loader|create_dataset)$/).length > 0;
}

/** Models or pipelines of the library; a tokenizer alone does not make it the framework. */
export function usesTransformers(python: PythonFile): boolean {
  const model = /^transformers\.(?!\w*(?:Tokenizer|Processor|FeatureExtractor))/;
  return (
    [...python.imports.values()].some((one) => model.test(one)) ||
    python.callsLike("qualified", model).length > 0
  );
}
