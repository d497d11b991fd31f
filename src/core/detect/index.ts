import type { Detector } from "../model/fact.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import { azureDeployment } from "./azureDeployment.ts";
import { azureMl } from "./azureMl.ts";
import { classicMl } from "./classicMl.ts";
import { dstack, sageMakerJson, services } from "./cloudJobs.ts";
import { cloudPython, modal } from "./cloudPython.ts";
import { configArgument } from "./configArgument.ts";
import { configRun } from "./configTools.ts";
import { fastai } from "./fastai.ts";
import { forecasters } from "./forecasters.ts";
import { generationEntry } from "./generationEntry.ts";
import { githubActions } from "./githubActions.ts";
import { hostedApi } from "./hostedApi.ts";
import { hostedTuning } from "./hostedTuning.ts";
import { htCondor } from "./htCondor.ts";
import { hydraMain } from "./hydraMain.ts";
import { inference } from "./inference.ts";
import { jobFile } from "./jobFile.ts";
import { keras } from "./keras.ts";
import { kubernetes } from "./kubernetes.ts";
import { lazyConfig } from "./lazyConfig.ts";
import { lightning } from "./lightning.ts";
import { localImports } from "./localImports.ts";
import { machineRequest } from "./machineRequest.ts";
import { mlCollections } from "./mlCollections.ts";
import { notebookHardware } from "./notebookHardware.ts";
import { notebookShell } from "./notebookShell.ts";
import { pythonCommand } from "./pythonCommand.ts";
import { mmengine, pythonConfig } from "./pythonConfig.ts";
import { rayTrain } from "./rayTrain.ts";
import { reinforcement } from "./reinforcement.ts";
import { settingsModule } from "./settingsModule.ts";
import { recipes, shellRun } from "./shellRun.ts";
import { skyPilot } from "./skyPilot.ts";
import { spacyLoop } from "./spacyLoop.ts";
import { submitit } from "./submitit.ts";
import { sweeps } from "./sweeps.ts";
import { terraform } from "./terraform.ts";
import { torchLoop } from "./torchLoop.ts";
import { trainingEntry } from "./trainingEntry.ts";
import { transformers } from "./transformers.ts";
import { ultralytics } from "./ultralytics.ts";
import { valohai } from "./valohai.ts";

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
