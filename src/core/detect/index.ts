import type { Detector } from "../model/fact.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import { htCondor } from "./command/htCondor.ts";
import { machineRequest } from "./command/machineRequest.ts";
import { notebookShell } from "./command/notebookShell.ts";
import { pythonCommand } from "./command/pythonCommand.ts";
import { recipes, shellRun } from "./command/shellRun.ts";
import { configRun } from "./configTools.ts";
import { generationEntry } from "./inference/generationEntry.ts";
import { hostedApi } from "./inference/hostedApi.ts";
import { hostedTuning } from "./inference/hostedTuning.ts";
import { inference } from "./inference/inference.ts";
import { azureDeployment } from "./platform/azureDeployment.ts";
import { azureMl } from "./platform/azureMl.ts";
import { dstack, sageMakerJson, services } from "./platform/cloudJobs.ts";
import { cloudPython, modal } from "./platform/cloudPython.ts";
import { githubActions } from "./platform/githubActions.ts";
import { jobFile } from "./platform/jobFile.ts";
import { kubernetes } from "./platform/kubernetes.ts";
import { skyPilot } from "./platform/skyPilot.ts";
import { submitit } from "./platform/submitit.ts";
import { terraform } from "./platform/terraform.ts";
import { valohai } from "./platform/valohai.ts";
import { classicMl } from "./python/classicMl.ts";
import { configArgument } from "./python/configArgument.ts";
import { fastai } from "./python/fastai.ts";
import { forecasters } from "./python/forecasters.ts";
import { hydraMain } from "./python/hydraMain.ts";
import { keras } from "./python/keras.ts";
import { lazyConfig } from "./python/lazyConfig.ts";
import { lightning } from "./python/lightning.ts";
import { localImports } from "./python/localImports.ts";
import { mlCollections } from "./python/mlCollections.ts";
import { notebookHardware } from "./python/notebookHardware.ts";
import { mmengine, pythonConfig } from "./python/pythonConfig.ts";
import { rayTrain } from "./python/rayTrain.ts";
import { reinforcement } from "./python/reinforcement.ts";
import { settingsModule } from "./python/settingsModule.ts";
import { spacyLoop } from "./python/spacyLoop.ts";
import { sweeps } from "./python/sweeps.ts";
import { torchLoop } from "./python/torchLoop.ts";
import { trainingEntry } from "./python/trainingEntry.ts";
import { transformers } from "./python/transformers.ts";
import { ultralytics } from "./python/ultralytics.ts";

/** Every detector. The order does not matter: each says how telling it is by its rank. */
export const detectors: readonly Detector<ParsedFile>[] = [
  // Python and notebooks
  transformers,
  lightning,
  keras,
  fastai,
  forecasters,
  ultralytics,
  torchLoop,
  spacyLoop,
  trainingEntry,
  classicMl,
  sweeps,
  inference,
  generationEntry,
  hostedApi,
  hostedTuning,
  reinforcement,
  rayTrain,
  cloudPython,
  modal,
  submitit,
  pythonConfig,
  mlCollections,
  mmengine,
  lazyConfig,
  notebookHardware,
  hydraMain,
  localImports,
  settingsModule,
  configArgument,
  notebookShell,
  pythonCommand,
  // Config files
  configRun,
  // Launchers and clusters
  shellRun,
  recipes,
  htCondor,
  machineRequest,
  kubernetes,
  azureMl,
  azureDeployment,
  dstack,
  services,
  sageMakerJson,
  terraform,
  skyPilot,
  valohai,
  jobFile,
  githubActions,
];
