import assert from "node:assert/strict";
import { findAccelerator } from "../../../../src/core/data/accelerators.ts";
import { findApiModel } from "../../../../src/core/data/apiModels.ts";
import { findPlace } from "../../../../src/core/data/findPlace.ts";
import { findInstance } from "../../../../src/core/data/instances.ts";
import { findModel } from "../../../../src/core/data/models.ts";
import { findRegion } from "../../../../src/core/data/regions.ts";

/** What people write → what it means; `@` names the provider that is told beside it. */
const rows = (table: string) =>
  table
    .split(/ · |\n/)
    .map((row) => row.trim())
    .filter((row) => row !== "")
    .map((row) => {
      const [left = "", right = ""] = row.split(" → ");
      const [text = "", provider] = left.split(" @");
      return { text, provider, right };
    });

const ACCELERATORS = `
  A100 → a100-sxm4-40gb · A10 → a10 · A10G → a10g · A100-SXM4-40GB → a100-sxm4-40gb
  A100-SXM4-80GB → a100-sxm4-80gb · A100 80GB → a100-sxm4-80gb · A100 40GB → a100-sxm4-40gb
  A100 PCIe → a100-pcie-40gb · A100-PCIE-40GB → a100-pcie-40gb · NVIDIA A100-SXM4-80GB → a100-sxm4-80gb
  NVIDIA A100 80GB PCIe → a100-pcie-80gb · nvidia-tesla-a100 → a100-sxm4-40gb · nvidia-tesla-p100 → p100-pcie-16gb
  nvidia-tesla-k80 → k80 · nvidia-h100-80gb → h100-sxm5-80gb · nvidia-h100-mega-80gb → h100-sxm5-80gb
  nvidia-h200-141gb → h200-sxm · nvidia-gb200 → gb200 · a100x8 → a100-sxm4-40gb ×8
  8×A100 80GB → a100-sxm4-80gb ×8 · 8 A100 → a100-sxm4-40gb ×8 · 8x V100s → v100-sxm2-16gb ×8 · 8 x L40s → l40s ×8
  2 T4s → t4 ×2 · A100:8 → a100-sxm4-40gb ×8 · gres:gpu:a100:4 → a100-sxm4-40gb ×4
  gpu:v100-32g:2 → v100-sxm2-32gb ×2 · gpu:tesla_v100:1 → v100-sxm2-16gb ×1
  gpu:nvidia_a100-sxm4-80gb:4 → a100-sxm4-80gb ×4 · H100 → h100-sxm5-80gb · H100 SXM → h100-sxm5-80gb
  NVIDIA H100 80GB HBM3 → h100-sxm5-80gb · H100 PCIe → h100-pcie-80gb · H100 NVL → h100-nvl-94gb
  H100 94GB → h100-nvl-94gb · h100_sxm → h100-sxm5-80gb · H200 → h200-sxm · H20 → h20 · H800 → h800-sxm5
  A800 → a800-sxm4-80gb · H200 NVL → h200-nvl · GH200 → gh200 · NVIDIA GH200 480GB → gh200 · GB200 → gb200
  GB200 NVL72 → gb200 · GB300 → gb300 · B200 180GB → b200-sxm · B100 → b100-sxm · B300 → b300-sxm
  DGX-1 → v100-sxm2-16gb ×8 · DGX A100 → a100-sxm4-40gb ×8 · DGX H100 → h100-sxm5-80gb ×8 · V100 → v100-sxm2-16gb
  V100S → v100s-pcie-32gb · V100 32GB → v100-sxm2-32gb · V100-PCIE-32GB → v100-pcie-32gb
  Tesla V100-SXM2-16GB → v100-sxm2-16gb · T4 → t4 · T4G → t4g · Tesla T4 → t4 · GPU T4 x2 → t4 ×2 · P4 → p4
  P40 → p40 · Tesla P40 → p40 · P100 → p100-pcie-16gb · K80 → k80 · K40 → k40 · M60 → m60 · L4 → l4 · L40 → l40
  L40S → l40s · L20 → l20 · L2 → l2 · A2 → a2 · A16 → a16 · A30 → a30 · A40 → a40 · RTX 4000 Ada → rtx-4000-ada
  Quadro RTX 4000 → quadro-rtx-4000 · RTX 5000 Ada → rtx-5000-ada · RTX 6000 Ada → rtx-6000-ada
  RTX A6000 → rtx-a6000 · A6000 → rtx-a6000 · Quadro RTX 8000 → quadro-rtx-8000 · RTX A5000 → rtx-a5000
  RTX PRO 6000 Blackwell → rtx-pro-6000-blackwell
  NVIDIA RTX PRO 6000 Blackwell Server Edition → rtx-pro-6000-blackwell · RTX3090 → rtx-3090 · rtx_3090 → rtx-3090
  NVIDIA GeForce RTX 3090 Ti → rtx-3090-ti · 4090 → rtx-4090 · RTX 4090 Laptop GPU → rtx-4090-laptop
  RTX 5090 → rtx-5090 · RTX 5090 laptop → rtx-5090-laptop · NVIDIA GeForce RTX 5090 Laptop GPU → rtx-5090-laptop
  RTX 4080 Super → rtx-4080-super · RTX 4070 Ti Super → rtx-4070-ti-super · RTX 4060 Ti 16GB → rtx-4060-ti
  RTX 3060 12GB → rtx-3060 · 2080ti → rtx-2080-ti · GTX 1080 Ti → gtx-1080-ti · GTX Titan X → gtx-titan-x
  TITAN Xp → titan-xp · Titan V → titan-v · Titan RTX → titan-rtx · MI100 → mi100 · MI210 → mi210 · MI250 → mi250
  MI250X → mi250x · MI300X → mi300x · MI300A → mi300a · MI325X → mi325x · MI355X → mi355x
  AMD Instinct MI300X → mi300x · MI300X x8 → mi300x ×8 · 16 MI250X → mi250x ×16 · RX 7900 XTX → rx-7900-xtx
  Gaudi → gaudi1 · Gaudi2 → gaudi2 · Gaudi 3 → gaudi3 · Habana Gaudi2 → gaudi2 · Trainium → trainium1
  Trn1 → trainium1 · Trn2 → trainium2 · Trainium2 → trainium2 · Inferentia → inferentia1 · inf2 → inferentia2
  TPU v2 → tpu-v2 · TPUv3 → tpu-v3 · tpu-v4 → tpu-v4 · TPU v5e → tpu-v5e · tpu v5 lite → tpu-v5e
  TPU v5p → tpu-v5p · TPU v6e → tpu-v6e · Trillium → tpu-v6e · Ironwood → tpu-v7 · TPU v3-8 → tpu-v3 ×4
  v3-128 → tpu-v3 ×64 · v4-32 → tpu-v4 ×16 · v5litepod-16 → tpu-v5e ×16 · v5p-8 → tpu-v5p ×4 · v6e-8 → tpu-v6e ×8
  tpu-v5-lite-podslice → tpu-v5e · tpu-v6e-slice → tpu-v6e · M1 → m1 · M1 Max → m1-max · M2 Ultra → m2-ultra
  M3 Max → m3-max · Apple M4 Max → m4-max · Apple M4 Pro → m4-pro · M4 → m4 · cpu → cpu-server-2s
  Arc A770 → arc-a770 · Ponte Vecchio → max-1550 · Ascend 910B → ascend-910b · Cerebras WSE-2 → cerebras-wse-2
  CS-2 → cerebras-wse-2 · Graphcore IPU → graphcore-gc200 · Jetson AGX Orin → jetson-agx-orin-64gb
  Jetson Nano → jetson-nano · NVIDIA A100-SXM4-80GB MIG 1g.10gb → a100-sxm4-80gb ×0.142857
  nvidia-a100-1g.5gb → a100-sxm4-40gb ×0.142857 · H100 MIG 3g.40gb → h100-sxm5-80gb ×0.428571
  NVIDIA GB10 → dgx-spark-gb10 · DGX Spark → dgx-spark-gb10 · W7900 → radeon-pro-w7900
  NVIDIA_TESLA_A100 → a100-sxm4-40gb · NVIDIA_H100_80GB → h100-sxm5-80gb · TPU_V5_LITEPOD → tpu-v5e
  A6000 48GB → rtx-a6000`;

const MACHINES = `
  p4d.24xlarge → a100-sxm4-40gb ×8 · p4de.24xlarge → a100-sxm4-80gb ×8 · p5.48xlarge → h100-sxm5-80gb ×8
  p5e.48xlarge → h200-sxm ×8 · p5en.48xlarge → h200-sxm ×8 · p5.4xlarge → h100-sxm5-80gb ×1
  p6-b200.48xlarge → b200-sxm ×8 · p6e-gb200.36xlarge → gb200 ×4 · p6-b300.48xlarge → b300-sxm ×8
  p3.2xlarge → v100-sxm2-16gb ×1 · p3.16xlarge → v100-sxm2-16gb ×8 · p3dn.24xlarge → v100-sxm2-32gb ×8
  p2.xlarge → k80 ×0.5 · p2.16xlarge → k80 ×8 · g4dn.xlarge → t4 ×1 · g4dn.12xlarge → t4 ×4
  g4ad.4xlarge → radeon-pro-v520 ×1 · g5.xlarge → a10g ×1 · g5.48xlarge → a10g ×8 · g5g.xlarge → t4g ×1
  g6.xlarge → l4 ×1 · g6.48xlarge → l4 ×8 · g6e.48xlarge → l40s ×8 · gr6.4xlarge → l4 ×1 · g6f.large → l4 ×0.125
  g7e.2xlarge → rtx-pro-6000-blackwell ×1 · g3.4xlarge → m60 ×0.5 · g3s.xlarge → m60 ×0.5
  trn1.2xlarge → trainium1 ×1 · trn1.32xlarge → trainium1 ×16 · trn1n.32xlarge → trainium1 ×16
  trn2.48xlarge → trainium2 ×16 · trn2u.48xlarge → trainium2 ×16 · trn2.3xlarge → trainium2 ×1
  inf1.xlarge → inferentia1 ×1 · inf2.48xlarge → inferentia2 ×12 · dl1.24xlarge → gaudi1 ×8
  dl2q.24xlarge → qualcomm-ai100 ×8 · ml.p4d.24xlarge → a100-sxm4-40gb ×8 · ml.g5.2xlarge → a10g ×1
  ml.p3.2xlarge → v100-sxm2-16gb ×1 · ml.trn1.32xlarge → trainium1 ×16 · ml.m5.xlarge → cpu ×4
  ml.c5.4xlarge → cpu ×16 · c5.18xlarge → cpu ×72 · m5.large → cpu ×2 · c7i.metal-48xl → cpu ×192
  r5.24xlarge → cpu ×96 · t3.micro → cpu ×2 · Standard_ND96isr_H100_v5 → h100-sxm5-80gb ×8
  standard_nd96isr_h100_v5 → h100-sxm5-80gb ×8 · ND96isr_H100_v5 → h100-sxm5-80gb ×8
  Standard_ND96isr_H200_v5 → h200-sxm ×8 · Standard_ND96asr_v4 → a100-sxm4-40gb ×8
  Standard_ND96amsr_A100_v4 → a100-sxm4-80gb ×8 · Standard_NC24ads_A100_v4 → a100-pcie-80gb ×1
  Standard_NC48ads_A100_v4 → a100-pcie-80gb ×2 · Standard_NC96ads_A100_v4 → a100-pcie-80gb ×4
  Standard_NC40ads_H100_v5 → h100-nvl-94gb ×1 · Standard_NC80adis_H100_v5 → h100-nvl-94gb ×2
  Standard_NC6s_v3 → v100-pcie-16gb ×1 · Standard_NC24rs_v3 → v100-pcie-16gb ×4 · Standard_NC6 → k80 ×0.5
  Standard_NC24r → k80 ×2 · Standard_NC4as_T4_v3 → t4 ×1 · Standard_NC64as_T4_v3 → t4 ×4
  Standard_NV36ads_A10_v5 → a10 ×1 · Standard_NV6ads_A10_v5 → a10 ×0.167 · Standard_ND40rs_v2 → v100-sxm2-32gb ×8
  Standard_ND6s → p40 ×1 · Standard_ND128isr_NDR_GB200_v6 → gb200 ×4 · Standard_ND96is_MI300X_v5 → mi300x ×8
  Standard_NV12s_v3 → m60 ×0.5 · Standard_D4s_v3 → cpu ×4 · Standard_D8s_v5 → cpu ×8 · Standard_E16s_v5 → cpu ×16
  Standard_F72s_v2 → cpu ×72 · Standard_DS3_v2 → cpu ×4 · Standard_HB120rs_v3 → cpu ×120
  a2-highgpu-1g → a100-sxm4-40gb ×1 · a2-highgpu-8g → a100-sxm4-40gb ×8 · a2-megagpu-16g → a100-sxm4-40gb ×16
  a2-ultragpu-1g → a100-sxm4-80gb ×1 · a2-ultragpu-8g → a100-sxm4-80gb ×8 · a3-highgpu-8g → h100-sxm5-80gb ×8
  a3-megagpu-8g → h100-sxm5-80gb ×8 · a3-edgegpu-8g → h100-sxm5-80gb ×8 · a3-ultragpu-8g → h200-sxm ×8
  a4-highgpu-8g → b200-sxm ×8 · a4x-highgpu-4g → gb200 ×4 · g2-standard-4 → l4 ×1 · g2-standard-96 → l4 ×8
  g4-standard-48 → rtx-pro-6000-blackwell ×1 · n1-standard-8 → cpu ×8 · n1-highmem-16 → cpu ×16
  n2-standard-32 → cpu ×32 · n2d-standard-64 → cpu ×64 · e2-standard-4 → cpu ×4 · c2-standard-60 → cpu ×60
  c3-standard-88 → cpu ×88 · c4-standard-48 → cpu ×48 · t2d-standard-8 → cpu ×8 · ct5lp-hightpu-4t → tpu-v5e ×4
  ct6e-standard-8t → tpu-v6e ×8 · ct5p-hightpu-4t → tpu-v5p ×4 · ct4p-hightpu-4t → tpu-v4 ×4
  tpu7x-standard-4t → tpu-v7 ×4 · v2-8 → tpu-v2 ×4 · v3-32 → tpu-v3 ×16 · v3-8 → tpu-v3 ×4 · v4-8 → tpu-v4 ×4
  v5litepod-1 → tpu-v5e ×1 · v5litepod-16 → tpu-v5e ×16 · v5litepod-256 → tpu-v5e ×256 · v5e-16 → tpu-v5e ×16
  v5p-128 → tpu-v5p ×64 · v6e-256 → tpu-v6e ×256 · BM.GPU.H100.8 → h100-sxm5-80gb ×8
  BM.GPU4.8 → a100-sxm4-40gb ×8 · BM.GPU.A100-v2.8 → a100-sxm4-80gb ×8 · VM.GPU.A10.1 → a10 ×1
  VM.GPU3.1 → v100-sxm2-16gb ×1 · BM.GPU.MI300X.8 → mi300x ×8 · BM.GPU.B200.8 → b200-sxm ×8
  gpu_8x_h100_sxm5 → h100-sxm5-80gb ×8 · gpu_1x_a100 → a100-sxm4-40gb ×1 · gpu_1x_h100_pcie → h100-pcie-80gb ×1
  gpu_1x_gh200 → gh200 ×1 · gpu_8x_a100_80gb_sxm4 → a100-sxm4-80gb ×8 · gd-8xh100ib-i128 → h100-sxm5-80gb ×8
  t4-medium → t4 ×1 · a10g-large → a10g ×1 · a100-large → a100-sxm4-80gb ×1 · spaces-a10g-small → a10g ×1
  zero-a10g → h200-sxm ×0.5 · cpu-basic → cpu ×2 · H100-1-80G → h100-pcie-80gb ×1 · GPU-3070-S → rtx-3070 ×1
  RENDER-S → p100-pcie-16gb ×1 · gx3-16x80x1l4 → l4 ×1 · gx2-8x64x1v100 → v100-pcie-16gb ×1
  A100 @modal → a100-sxm4-40gb ×1 · T4 @colab → t4 ×1 · L4 @colab → l4 ×1
  NVIDIA A100 80GB PCIe @runpod → a100-pcie-80gb ×1 · nvidiaTeslaT4 @kaggle → t4 ×2 · TpuV38 @kaggle → tpu-v3 ×4
  NC24ads_A100_v4 → a100-pcie-80gb ×1 · n1-standard-4-k80x1 → cpu ×4 · m6i.8xlarge → cpu ×32
  x2idn.32xlarge → cpu ×128 · Standard_ND96amsr_v4 → a100-sxm4-80gb ×8 · Standard_NC8as_T4_v3 → t4 ×1
  gpu_1x_rtx6000 → quadro-rtx-6000 ×1`;

const REGIONS = `
  us-east-1 → aws/us-east-1 · us-east-1a → aws/us-east-1 · us-east-1 @aws → aws/us-east-1
  us-west-2 → aws/us-west-2 · eu-west-1 → aws/eu-west-1 · eu-central-1 → aws/eu-central-1
  eu-central-2 → aws/eu-central-2 · ap-southeast-1 → aws/ap-southeast-1 · ap-southeast-7 → aws/ap-southeast-7
  mx-central-1 → aws/mx-central-1 · us-gov-west-1 → aws/us-gov-west-1 · cn-north-1 → aws/cn-north-1
  US East (N. Virginia) @aws → aws/us-east-1 · US East (N. Virginia) → aws/us-east-1
  US West (Oregon) → aws/us-west-2 · Europe (Frankfurt) → aws/eu-central-1 · EU (Ireland) → aws/eu-west-1
  Europe (Stockholm) → aws/eu-north-1 · Asia Pacific (Tokyo) → aws/ap-northeast-1
  Asia Pacific (Mumbai) → aws/ap-south-1 · Canada (Central) → aws/ca-central-1
  South America (São Paulo) → aws/sa-east-1 · us-central1 → gcp/us-central1 · us-central1-a → gcp/us-central1
  us-central1-f → gcp/us-central1 · europe-west1 → gcp/europe-west1 · europe-west1-b → gcp/europe-west1
  europe-west4-a → gcp/europe-west4 · us-west1 → gcp/us-west1 · us-east5 → gcp/us-east5
  asia-east1 → gcp/asia-east1 · asia-southeast1-b → gcp/asia-southeast1
  northamerica-northeast1 → gcp/northamerica-northeast1 · westeurope → azure/westeurope
  West Europe → azure/westeurope · northeurope → azure/northeurope · North Europe → azure/northeurope
  eastus → azure/eastus · East US → azure/eastus · East US 2 → azure/eastus2 · eastus2 → azure/eastus2
  westus → azure/westus · westus2 → azure/westus2 · westus3 → azure/westus3 · West US 3 → azure/westus3
  southcentralus → azure/southcentralus · South Central US → azure/southcentralus
  swedencentral → azure/swedencentral · Sweden Central → azure/swedencentral · francecentral → azure/francecentral
  France Central → azure/francecentral · uksouth → azure/uksouth · UK South → azure/uksouth
  germanywestcentral → azure/germanywestcentral · switzerlandnorth → azure/switzerlandnorth
  norwayeast → azure/norwayeast · japaneast → azure/japaneast · australiaeast → azure/australiaeast
  centralindia → azure/centralindia · Central India → azure/centralindia · southeastasia → azure/southeastasia
  brazilsouth → azure/brazilsouth · canadacentral → azure/canadacentral · canadaeast → azure/canadaeast
  koreacentral → azure/koreacentral · uaenorth → azure/uaenorth · us-ashburn-1 → oci/us-ashburn-1
  eu-frankfurt-1 → oci/eu-frankfurt-1 · uk-london-1 → oci/uk-london-1 · GRA → ovh/GRA · GRA11 → ovh/GRA
  SBG5 → ovh/SBG · BHS → ovh/BHS · gra → ovh/GRA · fr-par → scaleway/fr-par · fr-par-1 → scaleway/fr-par
  nl-ams → scaleway/nl-ams · nl-ams-1 → scaleway/nl-ams · pl-waw → scaleway/pl-waw · fsn1 → hetzner/fsn1
  nbg1 → hetzner/nbg1 · hel1 → hetzner/hel1 · us-south → ibm/us-south · eu-de → ibm/eu-de · LAS1 → coreweave/LAS1
  ORD1 → coreweave/ORD1 · asia-northeast1-c → gcp/asia-northeast1 · AWS GovCloud (US-West) → aws/us-gov-west-1
  AWS GovCloud (US-East) → aws/us-gov-east-1 · Europe (Spain) → aws/eu-south-2
  Israel (Tel Aviv) → aws/il-central-1 · Middle East (UAE) → aws/me-central-1
  Asia Pacific (Malaysia) → aws/ap-southeast-5 · Canada West (Calgary) → aws/ca-west-1
  Africa (Cape Town) → aws/af-south-1 · Mexico (Central) → aws/mx-central-1 · US East (Ohio) → aws/us-east-2
  US West (N. California) → aws/us-west-1 · us-central1 (Iowa) → gcp/us-central1
  (Europe) West Europe → azure/westeurope · Frankfurt @aws → aws/eu-central-1 · Frankfurt @gcp → gcp/europe-west3
  Frankfurt @azure → azure/germanywestcentral · Iowa @gcp → gcp/us-central1 · us-west1-b → gcp/us-west1
  us-west2 → gcp/us-west2 · us-east1 → gcp/us-east1 · us-west-1 @gcp → gcp/us-west1
  us-west1 @aws → aws/us-west-1`;

const PLACES = `
  London → GBR · Paris → FRA · Frankfurt → DEU · Tokyo → JPN · Sydney → AUS-NSW · Mumbai → IND · São Paulo → BRA
  Montreal → CAN-QC · Cape Town → ZAF · London, UK → GBR · Paris, France → FRA · Germany, Frankfurt → DEU
  Toronto, Canada → CAN-ON · Austin, Texas → USA-TX · Atlanta, Georgia, USA → USA-GA · Georgia, USA → USA-GA
  Seattle, WA → USA-WA · San Jose, CA → USA-CAMX · Berlin, DE → DEU · USA (Virginia) → USA-VA
  France (Paris) → FRA · France → FRA · FR → FRA · FRA → FRA · Deutschland → DEU · UK → GBR · England → GBR
  Wales → GBR · Czech Republic → CZE · Korea, Republic of → KOR · Hong Kong SAR → HKG · Viet Nam → VNM
  Türkiye → TUR · Russian Federation → RUS · P.R. China → CHN · Brasil → BRA · Österreich → AUT
  The Netherlands → NLD · DR Congo → COD · Côte d'Ivoire → CIV · US → USA · California → USA-CA · US-CA → USA-CA
  CA → CAN · TX → USA-TX · NY → USA-NY · QC → CAN-QC · Québec → CAN-QC · Ontario → CAN-ON · EU → EU
  World → WORLD · Jean Zay → FRA · LUMI → FIN · Frontier → USA-TN`;

const MODELS = `
  meta-llama/Llama-3.1-8B → meta-llama/Llama-3.1-8B · meta-llama/Llama-3.1-8B-Instruct → meta-llama/Llama-3.1-8B
  meta-llama/Meta-Llama-3.1-8B-Instruct → meta-llama/Llama-3.1-8B · Llama 3.1 8B → meta-llama/Llama-3.1-8B
  Llama-3.1-8B → meta-llama/Llama-3.1-8B · llama3.1:8b → meta-llama/Llama-3.1-8B
  llama3.1:8b-instruct-q4_K_M → meta-llama/Llama-3.1-8B · llama3.1 → meta-llama/Llama-3.1-8B
  llama3.2:1b → meta-llama/Llama-3.2-1B · llama3.2 → meta-llama/Llama-3.2-3B
  llama3:70b → meta-llama/Meta-Llama-3-70B · llama3 → meta-llama/Meta-Llama-3-8B
  llama2 → meta-llama/Llama-2-7b-hf · llama2:13b → meta-llama/Llama-2-13b-hf
  llama-2-7b-chat.Q4_K_M.gguf → meta-llama/Llama-2-7b-hf
  Meta-Llama-3-8B-Instruct-Q5_K_M.gguf → meta-llama/Meta-Llama-3-8B
  TheBloke/Llama-2-7B-GGUF → meta-llama/Llama-2-7b-hf
  TheBloke/Mistral-7B-Instruct-v0.2-GPTQ → mistralai/Mistral-7B-v0.1 · mistral:7b → mistralai/Mistral-7B-v0.1
  mistral:latest → mistralai/Mistral-7B-v0.1 · mistralai/Mistral-7B-v0.1 → mistralai/Mistral-7B-v0.1
  mistral-7b-instruct-v0.3.Q4_K_M.gguf → mistralai/Mistral-7B-v0.1 · mixtral:8x7b → mistralai/Mixtral-8x7B-v0.1
  mistralai/Mixtral-8x7B-Instruct-v0.1 → mistralai/Mixtral-8x7B-v0.1
  mixtral:8x22b → mistralai/Mixtral-8x22B-v0.1 · gemma:7b → google/gemma-7b · gemma2:9b → google/gemma-2-9b
  gemma3:27b → 27 B · gemma3 → google/gemma-3-4b-pt · gemma-2-9b-it → google/gemma-2-9b
  google/gemma-3-27b-it → google/gemma-3-27b-pt · phi3 → microsoft/Phi-3-mini-4k-instruct
  phi3:mini → microsoft/Phi-3-mini-4k-instruct · phi-3-mini-4k-instruct → microsoft/Phi-3-mini-4k-instruct
  microsoft/Phi-3-mini-4k-instruct → microsoft/Phi-3-mini-4k-instruct · phi4 → microsoft/phi-4
  phi4:14b → microsoft/phi-4 · microsoft/phi-4 → microsoft/phi-4 · qwen2.5:7b → Qwen/Qwen2.5-7B
  qwen2.5:0.5b → Qwen/Qwen2.5-0.5B · qwen2.5-coder:32b → Qwen/Qwen2.5-Coder-32B · qwen3:8b → Qwen/Qwen3-8B
  qwen3:30b-a3b → Qwen/Qwen3-30B-A3B · qwen3 → Qwen/Qwen3-8B · Qwen/Qwen3-30B-A3B → Qwen/Qwen3-30B-A3B
  Qwen/Qwen3-235B-A22B-Instruct-2507 → Qwen/Qwen3-235B-A22B
  Qwen3-235B-A22B-Thinking-2507-FP8 → Qwen/Qwen3-235B-A22B
  Qwen/Qwen2.5-VL-7B-Instruct → Qwen/Qwen2.5-VL-7B-Instruct
  Qwen/Qwen3-VL-8B-Instruct → Qwen/Qwen3-VL-8B-Instruct · Qwen/Qwen3-Omni-30B-A3B-Instruct → 30 B
  Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8 → Qwen/Qwen3-Coder-480B-A35B-Instruct
  deepseek-r1 → deepseek-ai/DeepSeek-R1 · deepseek-r1:7b → 7 B · deepseek-r1:70b → 70 B
  deepseek-r1:671b → deepseek-ai/DeepSeek-R1 · deepseek-v3 → deepseek-ai/DeepSeek-V3
  deepseek-ai/DeepSeek-V3 → deepseek-ai/DeepSeek-V3
  deepseek-ai/DeepSeek-R1-Distill-Llama-70B → deepseek-ai/DeepSeek-R1-Distill-Llama-70B
  deepseek-coder:6.7b → 6.7 B · gpt-oss:20b → openai/gpt-oss-20b · gpt-oss-120b → openai/gpt-oss-120b
  openai/gpt-oss-120b → openai/gpt-oss-120b · codellama:34b → 34 B
  codellama/CodeLlama-34b-hf → codellama/CodeLlama-34b-hf · starcoder2:15b → bigcode/starcoder2-15b
  bigcode/starcoder2-15b → bigcode/starcoder2-15b · falcon-40b → tiiuae/falcon-40b
  tiiuae/falcon-7b → tiiuae/falcon-7b · tiiuae/falcon-180B → tiiuae/falcon-180b
  bigscience/bloom → bigscience/bloom · bigscience/bloom-560m → bigscience/bloom-560m
  bigscience/bloomz-7b1 → bigscience/bloom-7b1 · BLOOM → bigscience/bloom · BLOOM-176B → bigscience/bloom
  gpt2 → openai-community/gpt2 · gpt2-xl → openai-community/gpt2-xl · GPT-2 XL → openai-community/gpt2-xl
  GPT-2 124M → openai-community/gpt2 · GPT-2 → openai-community/gpt2 · GPT-3 → GPT-3 · GPT-3 175B → GPT-3
  EleutherAI/pythia-70m → EleutherAI/pythia-70m · EleutherAI/pythia-12b-deduped → EleutherAI/pythia-12b
  Pythia 6.9B → EleutherAI/pythia-6.9b · EleutherAI/gpt-j-6b → EleutherAI/gpt-j-6b
  EleutherAI/gpt-neox-20b → EleutherAI/gpt-neox-20b · GPT-NeoX-20B → EleutherAI/gpt-neox-20b
  OPT-175B → facebook/opt-175b · facebook/opt-1.3b → facebook/opt-1.3b · OPT 66B → facebook/opt-66b
  allenai/OLMo-7B → allenai/OLMo-7B-hf · allenai/OLMo-2-1124-13B → allenai/OLMo-2-1124-13B · OLMo 2 7B → 7 B
  mosaicml/mpt-7b → mosaicml/mpt-7b · MPT-30B → mosaicml/mpt-30b
  stabilityai/stablelm-3b-4e1t → stabilityai/stablelm-3b-4e1t
  TinyLlama/TinyLlama-1.1B-Chat-v1.0 → TinyLlama/TinyLlama-1.1B-Chat-v1.0
  tinyllama → TinyLlama/TinyLlama-1.1B-Chat-v1.0 · HuggingFaceTB/SmolLM2-135M → HuggingFaceTB/SmolLM2-135M
  SmolLM2-1.7B → HuggingFaceTB/SmolLM2-1.7B · T5-11B → google-t5/t5-11b · t5-small → google-t5/t5-small
  google/flan-t5-xxl → google/flan-t5-xxl · google/flan-t5-base → google/flan-t5-base
  google/t5-v1_1-large → google/flan-t5-large · google/mt5-xl → google/mt5-xl · UL2 20B → 20 B
  facebook/bart-large → facebook/bart-large · facebook/bart-large-cnn → facebook/bart-large
  google/pegasus-xsum → google/pegasus-large · Helsinki-NLP/opus-mt-en-de → Helsinki-NLP/opus-mt-en-de
  facebook/nllb-200-3.3B → facebook/nllb-200-3.3B · bert-base-uncased → google-bert/bert-base-uncased
  google-bert/bert-base-uncased → google-bert/bert-base-uncased · BERT-base → google-bert/bert-base-uncased
  BERT large → google-bert/bert-large-uncased · bert-large-cased → google-bert/bert-large-cased
  distilbert-base-uncased → distilbert/distilbert-base-uncased · roberta-base → FacebookAI/roberta-base
  FacebookAI/roberta-large → FacebookAI/roberta-large · xlm-roberta-base → FacebookAI/xlm-roberta-base
  albert-base-v2 → albert/albert-base-v2 · microsoft/deberta-v3-base → microsoft/deberta-v3-base
  electra-small → google/electra-small-discriminator
  google/electra-base-discriminator → google/electra-base-discriminator
  ModernBERT-base → answerdotai/ModernBERT-base · answerdotai/ModernBERT-large → answerdotai/ModernBERT-large
  dslim/bert-base-NER → google-bert/bert-base-cased
  nlptown/bert-base-multilingual-uncased-sentiment → google-bert/bert-base-multilingual-uncased
  cardiffnlp/twitter-roberta-base-sentiment → FacebookAI/roberta-base
  sentence-transformers/all-MiniLM-L6-v2 → sentence-transformers/all-MiniLM-L6-v2
  all-MiniLM-L6-v2 → sentence-transformers/all-MiniLM-L6-v2
  all-mpnet-base-v2 → sentence-transformers/all-mpnet-base-v2 · BAAI/bge-large-en-v1.5 → BAAI/bge-large-en-v1.5
  bge-m3 → BAAI/bge-m3 · intfloat/e5-large-v2 → intfloat/e5-large-v2
  nomic-embed-text → nomic-ai/nomic-embed-text-v1.5 · openai/clip-vit-base-patch32 → openai/clip-vit-base-patch32
  google/vit-base-patch16-224 → google/vit-base-patch16-224
  vit_base_patch16_224.augreg_in21k → google/vit-base-patch16-224 · timm/resnet50.a1_in1k → resnet50
  resnet50 → resnet50 · ResNet-50 → resnet50 · resnet18 → resnet18 · torchvision.models.resnet101 → resnet101
  efficientnet_b0 → efficientnet_b0 · EfficientNet-B7 → efficientnet_b7 · tf_efficientnet_b3 → tf_efficientnet_b3
  convnext_tiny → facebook/convnext-tiny-224 · facebook/convnext-base-224 → facebook/convnext-base-224
  mobilenet_v2 → mobilenetv2_100 · MobileNetV3-Large → mobilenetv3_large_100 · vgg16 → vgg16
  densenet121 → densenet121 · inception_v3 → inception_v3 · Swin-T → microsoft/swin-tiny-patch4-window7-224
  swin_base_patch4_window7_224 → microsoft/swin-base-patch4-window7-224 · DeiT-S → facebook/deit-small-patch16-224
  facebook/deit-base-patch16-224 → facebook/deit-base-patch16-224 · facebook/dinov2-base → facebook/dinov2-base
  dinov2_vitl14 → facebook/dinov2-large · yolov8n.pt → yolov8n · yolov8x → yolov8x · yolov5s → yolov5s
  yolo11n.pt → yolo11n · yolo11m-seg.pt → yolo11m · YOLOv7 → yolov7 · yolov10b → yolov10b
  facebook/detr-resnet-50 → facebook/detr-resnet-50 · Mask R-CNN R50-FPN → maskrcnn_resnet50_fpn
  fasterrcnn_resnet50_fpn → fasterrcnn_resnet50_fpn · deeplabv3_resnet101 → deeplabv3_resnet101
  nvidia/segformer-b0-finetuned-ade-512-512 → nvidia/mit-b0 · facebook/sam-vit-huge → facebook/sam-vit-huge
  sam2_hiera_large → facebook/sam2-hiera-large · unet → unet · U-Net → unet
  stable-diffusion-v1-5/stable-diffusion-v1-5 → stable-diffusion-v1-5/stable-diffusion-v1-5
  runwayml/stable-diffusion-v1-5 → stable-diffusion-v1-5/stable-diffusion-v1-5
  CompVis/stable-diffusion-v1-4 → stable-diffusion-v1-5/stable-diffusion-v1-5
  Stable Diffusion 1.5 → stable-diffusion-v1-5/stable-diffusion-v1-5
  SDXL → stabilityai/stable-diffusion-xl-base-1.0
  stabilityai/stable-diffusion-xl-base-1.0 → stabilityai/stable-diffusion-xl-base-1.0
  stabilityai/stable-diffusion-3.5-large → stabilityai/stable-diffusion-3.5-large
  stabilityai/sdxl-turbo → stabilityai/stable-diffusion-xl-base-1.0
  black-forest-labs/FLUX.1-dev → black-forest-labs/FLUX.1-dev · FLUX.1-schnell → black-forest-labs/FLUX.1-schnell
  PixArt-alpha/PixArt-Sigma-XL-2-1024-MS → PixArt-alpha/PixArt-Sigma-XL-2-1024-MS
  Wan-AI/Wan2.1-T2V-14B → Wan-AI/Wan2.1-T2V-14B · THUDM/CogVideoX-5b → THUDM/CogVideoX-5b
  tencent/HunyuanVideo → tencent/HunyuanVideo · openai/whisper-large-v3 → openai/whisper-large-v3
  whisper-small → openai/whisper-small · whisper tiny → openai/whisper-tiny
  openai/whisper-large-v3-turbo → openai/whisper-large-v3-turbo
  distil-whisper/distil-large-v3 → distil-whisper/distil-large-v3
  facebook/wav2vec2-base-960h → facebook/wav2vec2-base · wav2vec2-large-xlsr-53 → facebook/wav2vec2-large-xlsr-53
  facebook/hubert-large-ls960-ft → facebook/hubert-large-ll60k · suno/bark → suno/bark
  microsoft/speecht5_tts → microsoft/speecht5_tts · nvidia/parakeet-ctc-1.1b → 1.1 B · acme/foo-13b → 13 B
  acme/foo-13B-chat-v2 → 13 B · acme/foo-1.5b-base → 1.5 B · acme/foo-350m → 0.35 B
  my-finetuned-llama-3-8b-lora → meta-llama/Meta-Llama-3-8B
  checkpoints/llama-7b/step_1000.pt → huggyllama/llama-7b
  ./outputs/llama-2-13b-sft/checkpoint-500 → meta-llama/Llama-2-13b-hf
  /models/Qwen2.5-7B-Instruct → Qwen/Qwen2.5-7B · s3://bucket/models/mistral-7b → mistralai/Mistral-7B-v0.1
  llama-30b → huggyllama/llama-30b · LLaMA 65B → huggyllama/llama-65b · LLaMA-7B → huggyllama/llama-7b
  huggyllama/llama-7b → huggyllama/llama-7b · decapoda-research/llama-7b-hf → huggyllama/llama-7b
  Vicuna-13B → 13 B · lmsys/vicuna-7b-v1.5 → meta-llama/Llama-2-7b-hf · Alpaca-7B → 7 B
  tloen/alpaca-lora-7b → 7 B · WizardLM-70B → 70 B · Yi-34B → 01-ai/Yi-34B · 01-ai/Yi-6B → 01-ai/Yi-6B
  internlm2-20b → internlm/internlm2-20b · baichuan2-13b → 13 B · chatglm3-6b → THUDM/chatglm3-6b
  THUDM/glm-4-9b → THUDM/glm-4-9b · command-r → CohereForAI/c4ai-command-r-v01
  CohereForAI/c4ai-command-r-plus → CohereForAI/c4ai-command-r-plus
  databricks/dbrx-instruct → databricks/dbrx-base · DBRX → databricks/dbrx-base · grok-1 → xai-org/grok-1
  xai-org/grok-1 → xai-org/grok-1 · Llama-4-Scout-17B-16E → meta-llama/Llama-4-Scout-17B-16E
  Llama-4-Maverick-17B-128E-Instruct-FP8 → meta-llama/Llama-4-Maverick-17B-128E
  llama4:scout → meta-llama/Llama-4-Scout-17B-16E · Kimi-K2 → moonshotai/Kimi-K2-Instruct
  moonshotai/Kimi-K2-Instruct → moonshotai/Kimi-K2-Instruct · PaLM 540B → PaLM-540B · Gopher → Gopher
  Chinchilla → Chinchilla · Megatron-Turing NLG 530B → MT-NLG · GLaM → GLaM · GCN → torch_geometric.nn.GCN
  GraphSAGE → torch_geometric.nn.GraphSAGE · runs/yolov8n/weights/best.pt → yolov8n
  llama3:latest → meta-llama/Meta-Llama-3-8B · mixtral:instruct → mistralai/Mixtral-8x7B-v0.1`;

const HOSTED = `
  gpt-4o → openai/gpt-4o · gpt-4o-2024-08-06 → openai/gpt-4o · gpt-4o-mini → openai/gpt-4o-mini
  gpt-4o-mini-2024-07-18 → openai/gpt-4o-mini · openai/gpt-4o → openai/gpt-4o · azure/gpt-4o → openai/gpt-4o
  gpt-4.1 → openai/gpt-4.1 · gpt-4.1-mini-2025-04-14 → openai/gpt-4.1-mini · gpt-4-turbo → openai/gpt-4-turbo
  gpt-4-0613 → openai/gpt-4 · gpt-4 → openai/gpt-4 · gpt-3.5-turbo → openai/gpt-3.5-turbo
  gpt-3.5-turbo-0125 → openai/gpt-3.5-turbo · gpt-3.5-turbo-16k → openai/gpt-3.5-turbo · gpt-5 → openai/gpt-5
  gpt-5-mini → openai/gpt-5-mini · gpt-5-nano → openai/gpt-5-nano · gpt-5.1 → openai/gpt-5.1 · o1 → openai/o1
  o1-mini → openai/o1-mini · o1-preview → openai/o1 · o3 → openai/o3 · o3-mini → openai/o3-mini
  o4-mini → openai/o4-mini · o4-mini-2025-04-16 → openai/o4-mini · chatgpt-4o-latest → openai/chatgpt-4o-latest
  claude-sonnet-4-20250514 → anthropic/claude-sonnet-4-20250514
  claude-3-5-sonnet-20241022 → anthropic/claude-3-5-sonnet-latest
  claude-3-5-sonnet-latest → anthropic/claude-3-5-sonnet-latest
  claude-3-7-sonnet → anthropic/claude-3-7-sonnet-latest · claude-3-opus-20240229 → anthropic/claude-3-opus-latest
  claude-3-haiku-20240307 → anthropic/claude-3-haiku-20240307
  claude-opus-4-1 → anthropic/claude-opus-4-1-20250805 · claude-opus-4-5 → anthropic/claude-opus-4-5-20251101
  claude-sonnet-4-5-20250929 → anthropic/claude-sonnet-4-5-20250929
  claude-haiku-4-5 → anthropic/claude-haiku-4-5-20251001
  claude-opus-4-20250514 → anthropic/claude-opus-4-20250514
  claude-3.5-sonnet → anthropic/claude-3-5-sonnet-latest
  anthropic/claude-3.5-sonnet → anthropic/claude-3-5-sonnet-latest
  claude-sonnet-4 → anthropic/claude-sonnet-4-20250514
  anthropic.claude-3-5-sonnet-20241022-v2:0 → anthropic/claude-3-5-sonnet-latest
  us.anthropic.claude-sonnet-4-20250514-v1:0 → anthropic/claude-sonnet-4-20250514
  eu.anthropic.claude-3-haiku-20240307-v1:0 → anthropic/claude-3-haiku-20240307
  claude-sonnet-4@20250514 → anthropic/claude-sonnet-4-20250514 · gemini-2.5-pro → google/gemini-2.5-pro
  models/gemini-2.5-pro → google/gemini-2.5-pro · gemini-2.5-flash → google/gemini-2.5-flash
  gemini-2.5-flash-lite → google/gemini-2.5-flash-lite · gemini-2.0-flash → google/gemini-2.0-flash
  gemini-2.0-flash-001 → google/gemini-2.0-flash · gemini-1.5-pro → google/gemini-1.5-pro
  gemini-1.5-flash-latest → google/gemini-1.5-flash · gemini-pro → google/gemini-pro-latest
  gemini/gemini-2.5-pro → google/gemini-2.5-pro · vertex_ai/gemini-2.5-pro → google/gemini-2.5-pro
  google/gemini-2.5-flash → google/gemini-2.5-flash · gemini-2.5-flash-preview-05-20 → google/gemini-2.5-flash
  gemini-3-pro-preview → google/gemini-3-pro-preview
  publishers/google/models/gemini-2.5-pro → google/gemini-2.5-pro
  mistral-large-latest → mistral/mistral-large-latest · mistral-large-2411 → mistral/mistral-large-2411
  mistral-small-latest → mistral/mistral-small · open-mistral-7b → mistral/open-mistral-7b
  open-mixtral-8x7b → mistral/open-mixtral-8x7b · codestral-latest → mistral/codestral-latest
  ministral-8b-latest → mistral/ministral-8b-latest · mistral/mistral-large-latest → mistral/mistral-large-latest
  mistral.mistral-large-2402-v1:0 → mistral/mistral-large-latest · command-r-08-2024 → cohere/command-r-08-2024
  command-a-03-2025 → cohere/command-a-03-2025 · deepseek-chat → deepseek/deepseek-chat
  deepseek-reasoner → deepseek/deepseek-reasoner · deepseek/deepseek-chat → deepseek/deepseek-chat
  deepseek-ai/DeepSeek-V3 → deepseek/deepseek-chat · grok-2 → xai/grok-2 · grok-3 → xai/grok-3
  grok-4 → xai/grok-4 · xai/grok-4 → xai/grok-4 · meta.llama3-1-70b-instruct-v1:0 → meta/llama-3.1-70b
  llama-3.3-70b-versatile → meta/llama-3.3-70b · llama-3.1-8b-instant → meta/llama-3.1-8b
  groq/llama-3.3-70b-versatile → meta/llama-3.3-70b
  openrouter/anthropic/claude-3.5-sonnet → anthropic/claude-3-5-sonnet-latest
  amazon.nova-pro-v1:0 → amazon/amazon.nova-pro-v1:0 · qwen-max → qwen/qwen-max · qwen-plus → qwen/qwen-plus`;

const number = (value: number) => String(Number(value.toPrecision(6)));
const times = (count: number | undefined) => (count === undefined ? "" : ` ×${number(count)}`);

describe("names as people write them", () => {
  for (const { text, right } of rows(ACCELERATORS))
    it(`accelerator ${text}`, () => {
      const match = findAccelerator(text);
      assert.equal(`${match?.row.id}${times(match?.count)}`, right);
    });

  for (const { text, provider, right } of rows(MACHINES))
    it(`machine ${text}`, () => {
      const machine = findInstance(text, provider)?.row;
      const card = machine?.acceleratorId;
      assert.equal(
        `${card ?? "cpu"}${times(card === undefined ? machine?.vcpus : machine?.acceleratorCount)}`,
        right,
      );
    });

  for (const { text, provider, right } of rows(REGIONS))
    it(`region ${text}${provider === undefined ? "" : ` of ${provider}`}`, () => {
      const region = findRegion(text, provider)?.row;
      assert.equal(`${region?.provider}/${region?.region}`, right);
    });

  for (const { text, right } of rows(PLACES))
    it(`place ${text}`, () => assert.equal(findPlace(text)?.row.zone, right));

  for (const { text, right } of rows(MODELS))
    it(`model ${text}`, () => {
      const match = findModel(text);
      assert.equal(match?.quality === "name" ? `${number(match.row.paramsB ?? 0)} B` : match?.row.id, right);
    });

  for (const { text, right } of rows(HOSTED))
    it(`hosted model ${text}`, () => {
      const row = findApiModel(text)?.row;
      assert.equal(`${row?.provider}/${row?.model}`, right);
    });
});

describe("names that mean nothing, or not what they look like", () => {
  const none = (find: (text: string) => unknown, texts: string) => {
    for (const text of texts.split(" · ")) it(text, () => assert.equal(find(text), undefined));
  };
  none(
    findAccelerator,
    "gpu:4 · nvidia.com/gpu · A1000 · A10000 · H1000 · V1000 · RTX 9090 · MI400 · RTX 4000 · GPU · NVIDIA · RTX · 8 GPUs · TPUv4i · A100 24GB · cuda",
  );
  none(
    findInstance,
    "p9.48xlarge · Standard_NC9000 · a2-highgpu-3g · g5.3xlarge · g2-standard-7 · foo.bar · node-1 · p5 · ecs.gn7i-c8g1.2xlarge",
  );
  none(findRegion, "us-east-99 · eu-west-1x · nowhere · Frankfurt · Europe · us-west");
  none(findPlace, "Mars · nowhere · on-prem · Pittsburgh, PA · Cambridge, MA · us-east-99 · ZZ");
  none(
    findModel,
    "acme/foo · llama · mistral · bert · out/final · output/checkpoint-500 · resnet-1001 · v2b",
  );
  none(findApiModel, "gpt-99 · banana · gpt-4o-super · dall-e-3");

  for (const [text, other] of [
    ["RTX 6000", /Ada/],
    ["TITAN X", /Maxwell/],
  ] as const)
    it(`${text} says that it may be another card`, () => {
      const match = findAccelerator(text);
      assert.equal(match?.quality, "fuzzy");
      assert.match(match?.note ?? "", other);
    });

  it("Georgia says that it may be the state", () => assert.equal(findPlace("Georgia")?.quality, "fuzzy"));

  for (const [text, id] of [
    ["AMD EPYC 7763 64-Core Processor", "epyc-milan"],
    ["EPYC 9654", "epyc-genoa"],
    ["Intel(R) Xeon(R) CPU @ 2.20GHz", "cpu-server-2s"],
    ["Intel Xeon Platinum 8480+", "xeon-sapphire-rapids"],
    ["Xeon Gold 6248", "xeon-cascade-lake"],
    ["Intel Xeon E5-2680 v4", "xeon-broadwell"],
    ["i9-13900K", "core-i9-13"],
    ["Ryzen 9 5950X", "ryzen-9-5000"],
    ["Threadripper PRO 5995WX", "threadripper-5000"],
    ["Ryzen", "cpu-desktop"],
  ] as const)
    it(`${text} is read as the class ${id}, and said to be`, () => {
      const match = findAccelerator(text);
      assert.deepEqual([match?.row.id, match?.quality], [id, "fuzzy"]);
    });
});
