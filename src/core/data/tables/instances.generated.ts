// Built from data/instances.csv by `npm run data`; do not edit.
export const instancesNames = `
p2.xlarge|
p2.8xlarge|
p2.16xlarge|
p3.2xlarge|
p3.8xlarge|
p3.16xlarge|
p3dn.24xlarge|
p4d.24xlarge|
p4de.24xlarge|
p5.48xlarge|
p5.4xlarge|
p5e.48xlarge|
p5en.48xlarge|
p6-b200.48xlarge|
p6e-gb200.36xlarge|
g3s.xlarge|
g3.4xlarge|
g3.8xlarge|
g3.16xlarge|
g4dn.xlarge|
g4dn.2xlarge|
g4dn.4xlarge|
g4dn.8xlarge|
g4dn.16xlarge|
g4dn.12xlarge|
g4dn.metal|
g5.xlarge|
g5.2xlarge|
g5.4xlarge|
g5.8xlarge|
g5.16xlarge|
g5.12xlarge|
g5.24xlarge|
g5.48xlarge|
g6.xlarge|
g6.2xlarge|
g6.4xlarge|
g6.8xlarge|
g6.16xlarge|
g6.12xlarge|
g6.24xlarge|
g6.48xlarge|
gr6.4xlarge|
gr6.8xlarge|
g6e.xlarge|
g6e.2xlarge|
g6e.4xlarge|
g6e.8xlarge|
g6e.16xlarge|
g6e.12xlarge|
g6e.24xlarge|
g6e.48xlarge|
trn1.2xlarge|
trn1.32xlarge|
trn1n.32xlarge|
trn2.48xlarge|
inf1.xlarge|
inf1.2xlarge|
inf1.6xlarge|
inf1.24xlarge|
inf2.xlarge|
inf2.8xlarge|
inf2.24xlarge|
inf2.48xlarge|
dl1.24xlarge|
c5.large|
c5.xlarge|
c5.2xlarge|
c5.4xlarge|
c5.9xlarge|
c5.18xlarge|
m5.large|
m5.xlarge|
m5.2xlarge|
m5.4xlarge|
m5.12xlarge|
m5.24xlarge|
r5.large|
r5.xlarge|
r5.4xlarge|
t3.medium|
t3.large|
t3.xlarge|
dl2q.24xlarge|
g4ad.xlarge|
g4ad.2xlarge|
g4ad.4xlarge|
g4ad.8xlarge|
g4ad.16xlarge|
g5g.xlarge|
g5g.2xlarge|
g5g.4xlarge|
g5g.8xlarge|
g5g.16xlarge|
g5g.metal|
g6f.large|
g6f.xlarge|
g6f.2xlarge|
g6f.4xlarge|
g7.2xlarge|
g7.4xlarge|
g7.8xlarge|
g7.12xlarge|
g7.24xlarge|
g7.48xlarge|
g7e.2xlarge|
g7e.4xlarge|
g7e.8xlarge|
g7e.12xlarge|
g7e.24xlarge|
g7e.48xlarge|
gr6f.4xlarge|
p6-b300.48xlarge|
trn2u.48xlarge|
c5.12xlarge|
c5.24xlarge|
m5.8xlarge|
m5.16xlarge|
r5.2xlarge|
r5.8xlarge|
r5.12xlarge|
r5.16xlarge|
r5.24xlarge|
c6i.large|
c6i.xlarge|
c6i.2xlarge|
c6i.4xlarge|
c6i.8xlarge|
c6i.12xlarge|
c6i.16xlarge|
c6i.24xlarge|
m6i.large|
m6i.xlarge|
m6i.2xlarge|
m6i.4xlarge|
m6i.8xlarge|
m6i.12xlarge|
m6i.16xlarge|
m6i.24xlarge|
r6i.large|
r6i.xlarge|
r6i.2xlarge|
r6i.4xlarge|
r6i.8xlarge|
r6i.12xlarge|
r6i.16xlarge|
r6i.24xlarge|
c7i.large|
c7i.xlarge|
c7i.2xlarge|
c7i.4xlarge|
c7i.8xlarge|
c7i.12xlarge|
c7i.16xlarge|
c7i.24xlarge|
m7i.large|
m7i.xlarge|
m7i.2xlarge|
m7i.4xlarge|
m7i.8xlarge|
m7i.12xlarge|
m7i.16xlarge|
m7i.24xlarge|
r7i.large|
r7i.xlarge|
r7i.2xlarge|
r7i.4xlarge|
r7i.8xlarge|
r7i.12xlarge|
r7i.16xlarge|
r7i.24xlarge|
c7g.large|
c7g.xlarge|
c7g.2xlarge|
c7g.4xlarge|
c7g.8xlarge|
c7g.12xlarge|
c7g.16xlarge|
m7g.large|
m7g.xlarge|
m7g.2xlarge|
m7g.4xlarge|
m7g.8xlarge|
m7g.12xlarge|
m7g.16xlarge|
r7g.large|
r7g.xlarge|
r7g.2xlarge|
r7g.4xlarge|
r7g.8xlarge|
r7g.12xlarge|
r7g.16xlarge|
Standard_NC6|
Standard_NC12|
Standard_NC24|
Standard_NC24r|
Standard_NC6s_v2|
Standard_NC12s_v2|
Standard_NC24s_v2|
Standard_NC24rs_v2|
Standard_NC6s_v3|
Standard_NC12s_v3|
Standard_NC24s_v3|
Standard_NC24rs_v3|
Standard_NC4as_T4_v3|
Standard_NC8as_T4_v3|
Standard_NC16as_T4_v3|
Standard_NC64as_T4_v3|
Standard_NC24ads_A100_v4|
Standard_NC48ads_A100_v4|
Standard_NC96ads_A100_v4|
Standard_NC40ads_H100_v5|
Standard_NC80adis_H100_v5|
Standard_ND6s|
Standard_ND12s|
Standard_ND24s|
Standard_ND24rs|
Standard_ND40rs_v2|
Standard_ND96asr_v4|
Standard_ND96amsr_A100_v4|
Standard_ND96isr_H100_v5|
Standard_ND96isr_H200_v5|
Standard_ND96is_MI300X_v5|
Standard_ND96isr_MI300X_v5|
Standard_ND128isr_NDR_GB200_v6|
Standard_NV6|
Standard_NV12|
Standard_NV24|
Standard_NV12s_v3|
Standard_NV24s_v3|
Standard_NV48s_v3|
Standard_NV6ads_A10_v5|
Standard_NV12ads_A10_v5|
Standard_NV18ads_A10_v5|
Standard_NV36ads_A10_v5|
Standard_NV36adms_A10_v5|
Standard_NV72ads_A10_v5|
Standard_DS3_v2|
Standard_DS12_v2|
Standard_D4s_v3|
Standard_D8s_v3|
Standard_E4s_v3|
Standard_F16s_v2|
Standard_D2_v2|
Standard_D13_v2|
Standard_NC128ds_xl_RTXPRO6000BSE_v6|
Standard_NC256ds_xl_RTXPRO6000BSE_v6|
Standard_NC320ds_xl_RTXPRO6000BSE_v6|
Standard_NC128lds_xl_RTXPRO6000BSE_v6|
Standard_NC256lds_xl_RTXPRO6000BSE_v6|
Standard_NC320lds_xl_RTXPRO6000BSE_v6|
Standard_ND128isr_GB300_v6|
Standard_ND128isrG5_GB300_v6|
Standard_NCC40ads_H100_v5|
Standard_NV4ads_V710_v5|
Standard_NV8ads_V710_v5|
Standard_NV12ads_V710_v5|
Standard_NV24ads_V710_v5|
Standard_NV28adms_V710_v5|
Standard_NG8ads_V620_v1|
Standard_NG16ads_V620_v1|
Standard_NG32ads_V620_v1|
Standard_NG32adms_V620_v1|
Standard_NV4as_v4|
Standard_NV8as_v4|
Standard_NV16as_v4|
Standard_NV32as_v4|
Standard_ND96asr_A100_v4|
a2-highgpu-1g|
a2-highgpu-2g|
a2-highgpu-4g|
a2-highgpu-8g|
a2-megagpu-16g|
a2-ultragpu-1g|
a2-ultragpu-2g|
a2-ultragpu-4g|
a2-ultragpu-8g|
a3-highgpu-1g|
a3-highgpu-2g|
a3-highgpu-4g|
a3-highgpu-8g|
a3-megagpu-8g|
a3-edgegpu-8g|
a3-ultragpu-8g|
a4-highgpu-8g|
a4x-highgpu-4g|
g2-standard-4|
g2-standard-8|
g2-standard-12|
g2-standard-16|
g2-standard-32|
g2-standard-24|
g2-standard-48|
g2-standard-96|
n1-standard-1|
n1-standard-4|
n1-standard-8|
n1-standard-16|
n1-highmem-8|
e2-standard-4|
e2-standard-8|
n2-standard-8|
c2-standard-8|
v2-8|
v2-32|
v2-128|
v2-256|
v2-512|
v3-8|
v3-32|
v3-128|
v3-256|
v3-512|
v3-1024|
v3-2048|
v4-8|
v4-16|
v4-32|
v4-64|
v4-128|
v4-256|
v4-512|
v4-1024|
v4-2048|
v4-4096|
v5p-8|
v5p-16|
v5p-32|
v5p-64|
v5p-128|
v5p-256|
v5p-512|
v5p-1024|
v5p-2048|
v5p-4096|
v5litepod-1|
v5litepod-4|
v5litepod-8|
v5litepod-16|
v5litepod-32|
v5litepod-64|
v5litepod-128|
v5litepod-256|
v5e-1|
v5e-4|
v5e-8|
v5e-16|
v5e-32|
v5e-64|
v5e-128|
v5e-256|
v6e-1|
v6e-4|
v6e-8|
v6e-16|
v6e-32|
v6e-64|
v6e-128|
v6e-256|
tpu7x-4|
tpu7x-8|
tpu7x-16|
tpu7x-64|
tpu7x-128|
tpu7x-256|
g4-standard-48|
g4-standard-96|
g4-standard-192|
g4-standard-384|
a4x-highgpu-4g-nolssd|
a3-edgegpu-8g-nolssd|
ct5lp-hightpu-1t|
ct5lp-hightpu-4t|
ct5lp-hightpu-8t|
ct5p-hightpu-4t|
ct6e-standard-1t|
ct6e-standard-4t|
ct6e-standard-8t|
ct4p-hightpu-4t|
tpu7x-standard-1t|
tpu7x-standard-4t|
tpu7x-2|
tpu7x-32|
tpu7x-512|
tpu7x-1024|
tpu7x-2048|
gpu_1x_a100|
gpu_2x_a100|
gpu_4x_a100|
gpu_8x_a100|
gpu_8x_a100_80gb_sxm4|
gpu_1x_h100_sxm5|
gpu_8x_h100_sxm5|
gpu_1x_h100_pcie|
gpu_1x_a10|
gpu_1x_gh200|
gpu_8x_b200_sxm6|
VM.GPU3.1|
VM.GPU3.2|
VM.GPU3.4|
BM.GPU3.8|
BM.GPU4.8|
BM.GPU.A100-v2.8|
BM.GPU.H100.8|
BM.GPU.H200.8|
VM.GPU.A10.1|
VM.GPU.A10.2|
BM.GPU.A10.4|
BM.GPU.L40S.4|
BM.GPU.MI300X.8|
t4-small|
t4-medium|
a10g-small|
a10g-large|
a10g-largex2|
a10g-largex4|
l4x1|
l4x4|
l40sx1|
l40sx4|
l40sx8|
a100-large|
a100x4|
a100x8|
h100|
h100x8|
gpu-p100|
gpu-t4x2|
tpu-v3-8|
colab-t4|
colab-l4|
colab-a100|
T4|
L4|
A10|
A10G|
L40S|
A100|
A100-40GB|
A100-80GB|
H100|
H200|
B200|
gpu_8x_v100|
gpu_1x_a6000|
gpu_2x_a6000|
gpu_4x_a6000|
gpu_1x_rtx6000|
gpu_2x_h100_sxm5|
gpu_4x_h100_sxm5|
gpu_2x_b200_sxm6|
cpu_4x_general|
BM.GPU.B200.8|
BM.GPU.B300.8|
BM.GPU.GB200.4|
BM.GPU.GB300.4|
BM.GPU.MI355X.8|
BM.GPU.RTXPRO.8|
BM.GPU2.2|
VM.GPU2.1|
gpu-h100-sxm_1gpu-16vcpu-200gb|
gpu-h100-sxm_8gpu-128vcpu-1600gb|
gpu-h200-sxm_1gpu-16vcpu-200gb|
gpu-h200-sxm_8gpu-128vcpu-1600gb|
gpu-b200-sxm_8gpu-160vcpu-1792gb|
gpu-l40s-a_1gpu-8vcpu-32gb|
gpu-l40s-a_1gpu-16vcpu-64gb|
gpu-l40s-a_1gpu-24vcpu-96gb|
gpu-l40s-a_1gpu-32vcpu-128gb|
gpu-l40s-a_1gpu-40vcpu-160gb|
gpu-l40s-d_1gpu-16vcpu-96gb|
gpu-l40s-d_1gpu-32vcpu-192gb|
gpu-l40s-d_1gpu-48vcpu-288gb|
gpu-l40s-d_2gpu-64vcpu-384gb|
gpu-l40s-d_2gpu-96vcpu-576gb|
gpu-l40s-d_4gpu-128vcpu-768gb|
gpu-l40s-d_4gpu-192vcpu-1152gb|
gpu-h100x1-80gb|
gpu-h100x8-640gb|
GPU-3070-S|
H100-1-80G|
H100-2-80G|
L4-1-24G|
L4-2-24G|
L4-4-24G|
L4-8-24G|
L40S-1-48G|
L40S-2-48G|
L40S-4-48G|
L40S-8-48G|
t2-le-45|
t2-le-90|
t2-le-180|
RTX-PRO-6000|
H100!|
B200+|
GB200 NVL72 (per 4-GPU node)|
HGX B200|
NVIDIA GeForce RTX 4090|
NVIDIA GeForce RTX 3090|
NVIDIA GeForce RTX 5090|
NVIDIA A100 80GB PCIe|
NVIDIA A100-SXM4-80GB|
NVIDIA H100 80GB HBM3|
NVIDIA H100 PCIe|
NVIDIA H100 NVL|
NVIDIA H200|
NVIDIA B200|
NVIDIA B300 SXM6 AC|
NVIDIA L4|
NVIDIA L40|
NVIDIA L40S|
NVIDIA A40|
NVIDIA RTX A4000|
NVIDIA RTX A4500|
NVIDIA RTX A5000|
NVIDIA RTX A6000|
NVIDIA RTX 2000 Ada Generation|
NVIDIA RTX 4000 Ada Generation|
NVIDIA RTX 6000 Ada Generation|
NVIDIA RTX PRO 6000 Blackwell Server Edition|
NVIDIA RTX PRO 6000 Blackwell Workstation Edition|
AMD Instinct MI300X OAM|
t2.small|
t2.medium|
t2.large|
t2.xlarge|
t2.2xlarge|
t3.small|
t3.2xlarge|
t4g.small|
t4g.medium|
t4g.large|
t4g.xlarge|
t4g.2xlarge|
c4.large|
c4.xlarge|
c4.2xlarge|
c4.4xlarge|
c4.8xlarge|
m4.large|
m4.xlarge|
m4.2xlarge|
m4.4xlarge|
m4.10xlarge|
m4.16xlarge|
r4.large|
r4.xlarge|
r4.2xlarge|
r4.4xlarge|
r4.8xlarge|
r4.16xlarge|
c5n.large|
c5n.xlarge|
c5n.2xlarge|
c5n.4xlarge|
c5n.9xlarge|
c5n.18xlarge|
c6g.large|
c6g.xlarge|
c6g.2xlarge|
c6g.4xlarge|
c6g.8xlarge|
c6g.12xlarge|
c6g.16xlarge|
m6g.large|
m6g.xlarge|
m6g.2xlarge|
m6g.4xlarge|
m6g.8xlarge|
m6g.12xlarge|
m6g.16xlarge|
r6g.large|
r6g.xlarge|
r6g.2xlarge|
r6g.4xlarge|
r6g.8xlarge|
r6g.12xlarge|
r6g.16xlarge|
c6a.large|
c6a.xlarge|
c6a.2xlarge|
c6a.4xlarge|
c6a.8xlarge|
c6a.12xlarge|
c6a.16xlarge|
c6a.24xlarge|
c6a.32xlarge|
c6a.48xlarge|
m6a.large|
m6a.xlarge|
m6a.2xlarge|
m6a.4xlarge|
m6a.8xlarge|
m6a.12xlarge|
m6a.16xlarge|
m6a.24xlarge|
m6a.32xlarge|
m6a.48xlarge|
c7a.large|
c7a.xlarge|
c7a.2xlarge|
c7a.4xlarge|
c7a.8xlarge|
c7a.12xlarge|
c7a.16xlarge|
c7a.24xlarge|
c7a.32xlarge|
c7a.48xlarge|
m7a.large|
m7a.xlarge|
m7a.2xlarge|
m7a.4xlarge|
m7a.8xlarge|
m7a.12xlarge|
m7a.16xlarge|
m7a.24xlarge|
m7a.32xlarge|
m7a.48xlarge|
r7a.large|
r7a.xlarge|
r7a.2xlarge|
r7a.4xlarge|
r7a.8xlarge|
r7a.12xlarge|
r7a.16xlarge|
r7a.24xlarge|
r7a.32xlarge|
r7a.48xlarge|
c8g.large|
c8g.xlarge|
c8g.2xlarge|
c8g.4xlarge|
c8g.8xlarge|
c8g.12xlarge|
c8g.16xlarge|
c8g.24xlarge|
c8g.48xlarge|
m8g.large|
m8g.xlarge|
m8g.2xlarge|
m8g.4xlarge|
m8g.8xlarge|
m8g.12xlarge|
m8g.16xlarge|
m8g.24xlarge|
m8g.48xlarge|
r8g.large|
r8g.xlarge|
r8g.2xlarge|
r8g.4xlarge|
r8g.8xlarge|
r8g.12xlarge|
r8g.16xlarge|
r8g.24xlarge|
r8g.48xlarge|
trn2.3xlarge|
Standard_D1_v2|
Standard_DS1_v2|
Standard_DS2_v2|
Standard_D3_v2|
Standard_D4_v2|
Standard_DS4_v2|
Standard_D5_v2|
Standard_DS5_v2|
Standard_D11_v2|
Standard_DS11_v2|
Standard_D12_v2|
Standard_DS13_v2|
Standard_D14_v2|
Standard_DS14_v2|
Standard_D15_v2|
Standard_DS15_v2|
Standard_D2s_v3|
Standard_D16s_v3|
Standard_D32s_v3|
Standard_D48s_v3|
Standard_D64s_v3|
Standard_E2s_v3|
Standard_E8s_v3|
Standard_E16s_v3|
Standard_E20s_v3|
Standard_E32s_v3|
Standard_E48s_v3|
Standard_E64s_v3|
Standard_F2s_v2|
Standard_F4s_v2|
Standard_F8s_v2|
Standard_F32s_v2|
Standard_F48s_v2|
Standard_F64s_v2|
Standard_F72s_v2|
Standard_D2s_v4|
Standard_D4s_v4|
Standard_D8s_v4|
Standard_D16s_v4|
Standard_D32s_v4|
Standard_D48s_v4|
Standard_D64s_v4|
Standard_D2as_v4|
Standard_D4as_v4|
Standard_D8as_v4|
Standard_D16as_v4|
Standard_D32as_v4|
Standard_D48as_v4|
Standard_D64as_v4|
Standard_D96as_v4|
Standard_D2ds_v4|
Standard_D4ds_v4|
Standard_D8ds_v4|
Standard_D16ds_v4|
Standard_D32ds_v4|
Standard_D48ds_v4|
Standard_D64ds_v4|
Standard_E2s_v4|
Standard_E4s_v4|
Standard_E8s_v4|
Standard_E16s_v4|
Standard_E32s_v4|
Standard_E48s_v4|
Standard_E64s_v4|
Standard_D2s_v5|
Standard_D4s_v5|
Standard_D8s_v5|
Standard_D16s_v5|
Standard_D32s_v5|
Standard_D48s_v5|
Standard_D64s_v5|
Standard_D96s_v5|
Standard_D2ds_v5|
Standard_D4ds_v5|
Standard_D8ds_v5|
Standard_D16ds_v5|
Standard_D32ds_v5|
Standard_D48ds_v5|
Standard_D64ds_v5|
Standard_D96ds_v5|
Standard_D2as_v5|
Standard_D4as_v5|
Standard_D8as_v5|
Standard_D16as_v5|
Standard_D32as_v5|
Standard_D48as_v5|
Standard_D64as_v5|
Standard_D96as_v5|
Standard_E2s_v5|
Standard_E4s_v5|
Standard_E8s_v5|
Standard_E16s_v5|
Standard_E32s_v5|
Standard_E48s_v5|
Standard_E64s_v5|
Standard_E96s_v5|
Standard_E2ds_v5|
Standard_E4ds_v5|
Standard_E8ds_v5|
Standard_E16ds_v5|
Standard_E32ds_v5|
Standard_E48ds_v5|
Standard_E64ds_v5|
Standard_E96ds_v5|
Standard_E2as_v5|
Standard_E4as_v5|
Standard_E8as_v5|
Standard_E16as_v5|
Standard_E32as_v5|
Standard_E48as_v5|
Standard_E64as_v5|
Standard_E96as_v5|
Standard_ND96is_H100_v5|
Standard_ND96isrf_H100_v5|
Standard_ND96is_flex_H100_v5|
Standard_ND96is_noIB_H100_v5|
Standard_ND96is_H200_v5|
Standard_ND96isrf_H200_v5|
Standard_ND96ams_A100_v4|
Standard_ND96amsr_v4|
Standard_NC6_Promo|
Standard_NC12_Promo|
Standard_NC24_Promo|
Standard_NC8ads_A10_v4|
Standard_NC16ads_A10_v4|
Standard_NC32ads_A10_v4|
n1-standard-2|
n1-standard-32|
n1-standard-64|
n1-standard-96|
n1-highmem-2|
n1-highmem-4|
n1-highmem-16|
n1-highmem-32|
n1-highmem-64|
n1-highmem-96|
n1-highcpu-16|
n1-highcpu-32|
n1-highcpu-64|
n1-highcpu-96|
n2-standard-2|
n2-standard-4|
n2-standard-16|
n2-standard-32|
n2-standard-48|
n2-standard-64|
n2-standard-80|
n2-standard-96|
n2-standard-128|
n2-highmem-2|
n2-highmem-4|
n2-highmem-8|
n2-highmem-16|
n2-highmem-32|
n2-highmem-48|
n2-highmem-64|
n2-highmem-80|
n2-highmem-96|
n2-highmem-128|
n2d-standard-2|
n2d-standard-4|
n2d-standard-8|
n2d-standard-16|
n2d-standard-32|
n2d-standard-48|
n2d-standard-64|
n2d-standard-80|
n2d-standard-96|
n2d-standard-128|
n2d-standard-224|
e2-standard-2|
e2-standard-16|
e2-standard-32|
e2-highmem-2|
e2-highmem-4|
e2-highmem-8|
e2-highmem-16|
c2-standard-4|
c2-standard-16|
c2-standard-30|
c2-standard-60|
c2d-standard-2|
c2d-standard-4|
c2d-standard-8|
c2d-standard-16|
c2d-standard-32|
c2d-standard-56|
c2d-standard-112|
c3-standard-4|
c3-standard-8|
c3-standard-22|
c3-standard-44|
c3-standard-88|
c3-standard-176|
c4-standard-2|
c4-standard-4|
c4-standard-8|
c4-standard-16|
c4-standard-32|
c4-standard-48|
c4-standard-96|
c4-standard-192|
t2d-standard-1|
t2d-standard-2|
t2d-standard-4|
t2d-standard-8|
t2d-standard-16|
t2d-standard-32|
t2d-standard-48|
t2d-standard-60|
a4x-maxgpu-4g-metal|
a4x-maxgpu-4g-metal-nolssd|
g4-standard-6|
g4-standard-12|
g4-standard-24|
nvidia-tesla-k80|
nvidia-tesla-p100|
nvidia-tesla-p4|
nvidia-tesla-v100|
nvidia-tesla-t4|
nvidia-l4|
nvidia-tesla-a100|
nvidia-a100-80gb|
nvidia-h100-80gb|
nvidia-h100-mega-80gb|
nvidia-h200-141gb|
nvidia-b200|
nvidia-gb200|
nvidia-rtx-pro-6000|
v4-384|
v4-1536|
v5p-384|
v5p-768|
v5p-1536|
v5p-3072|
v5p-6144|
v5p-8192|
v5p-12288|
ct5p-hightpu-1t|
ct5p-hightpu-2t|
BM.GPU.B4.8|
BM.GPU.H100-NC.8|
BM.GPU.H200-NC.8|
gb300-4x|
gb300-4x-e|
gb200-4x|
b300-8x|
b200-8x|
gd-8xh200ib-i128|
gd-8xh100ib-i128|
rtxp6000-8x|
rtxp6000-8x-v2|
gd-8xl40s-i128|
gd-8xl40-i128|
gd-1xgh200|
gd-8xa100-i128|
verarubin-4x-e|
turin-gp|
cd-gp-a192-genoa|
cd-hc-a384-genoa|
cd-gp-i64-erapids|
cpu-basic|
cpu-upgrade|
cpu-performance|
cpu-xl|
zero-a10g|
h200|
h200x2|
h200x4|
h200x8|
inf2x6|
v5e-1x1|
v5e-2x2|
v5e-2x4|
nvidia-t4|
nvidia-l4|
nvidia-a10g|
nvidia-l40s|
nvidia-a100|
nvidia-h100|
nvidia-h200|
T4|
L4|
A100|
V100|
G4|
TPU|
colab-cpu|
NvidiaTeslaT4|
NvidiaTeslaP100|
NvidiaL4|
NvidiaL4X1|
NvidiaTeslaA100|
NvidiaH100|
TpuV38|
Tpu1VmV38|
TpuV5E8|
gx2-8x64x1v100|
gx2-16x128x1v100|
gx2-16x128x2v100|
gx2-32x256x2v100|
gx3-16x80x1l4|
gx3-32x160x2l4|
gx3-64x320x4l4|
gx3-24x120x1l40s|
gx3-48x240x2l40s|
gx3-96x480x4l40s|
gx3d-24x120x1a100p|
gx3d-48x240x2a100p|
gx3d-160x1792x8h100|
gx3d-160x1792x8h200|
gx3d-160x1792x8gaudi3|
a10-45|
a10-90|
a10-180|
a100-180|
a100-360|
a100-720|
h100-380|
h100-760|
h100-1520|
l4-90|
l4-180|
l4-360|
l40s-90|
l40s-180|
l40s-360|
rtx5000-28|
rtx5000-56|
t2-45|
t2-90|
t2-180|
t1-45|
t1-90|
t1-180|
t1-le-45|
l4-1-gpu|
l40s-1-gpu|
a100-1-gpu|
h100-1-gpu|
a10-1-gpu|
ai1-1-gpu|
H100-SXM-2-80G|
H100-SXM-4-80G|
H100-SXM-8-80G|
B300-SXM-8-288G|
RENDER-S|
GPU+|
P4000|
P5000|
P6000|
RTX4000|
RTX5000|
A4000|
A4000x2|
A4000x4|
A5000|
A5000x2|
A5000x4|
A6000|
A6000x2|
A6000x4|
V100|
V100-32G|
A100|
A100x2|
A100x4|
A100x8|
A100-80G|
A100-80Gx2|
A100-80Gx4|
A100-80Gx8|
H100|
H100x8|
RTX 3060|
RTX 3090|
RTX 4090|
RTX 5090|
RTX A6000|
RTX 6000Ada|
A40|
L40|
L40S|
A100 PCIE|
A100 SXM4|
H100 PCIE|
H100 NVL|
H100 SXM|
H200|
B200|
Tesla V100|
Tesla T4|
GPU-RTX4090|
GPU-RTX5090|
GPU-A100|
GPU-L40|
GPU-H100|
GPU-H200|
GPU-B200|
gpu_1x_a100_sxm4|`;
export const instancesCells = `aws	k80	0.5	4	61	1	0
aws	k80	4	32	488	1	0
aws	k80	8	64	732	1	0
aws	v100-sxm2-16gb	1	8	61	1	0
aws	v100-sxm2-16gb	4	32	244	1	0
aws	v100-sxm2-16gb	8	64	488	1	0
aws	v100-sxm2-32gb	8	96	768	1	0
aws	a100-sxm4-40gb	8	96	1152	1	0
aws	a100-sxm4-80gb	8	96	1152	1	0
aws	h100-sxm5-80gb	8	192	2048	1	0
aws	h100-sxm5-80gb	1	16	256	1	0
aws	h200-sxm	8	192	2048	1	0
aws	h200-sxm	8	192	2048	1	0
aws	b200-sxm	8	192	2048	1	0
aws	gb200	4	144	960		0
aws	m60	0.5	4	30.5	1	0
aws	m60	0.5	16	122	1	0
aws	m60	1	32	244	1	0
aws	m60	2	64	488	1	0
aws	t4	1	4	16	1	0
aws	t4	1	8	32	1	0
aws	t4	1	16	64	1	0
aws	t4	1	32	128	1	0
aws	t4	1	64	256	1	0
aws	t4	4	48	192	1	0
aws	t4	8	96	384	1	0
aws	a10g	1	4	16	1	0
aws	a10g	1	8	32	1	0
aws	a10g	1	16	64	1	0
aws	a10g	1	32	128	1	0
aws	a10g	1	64	256	1	0
aws	a10g	4	48	192	1	0
aws	a10g	4	96	384	1	0
aws	a10g	8	192	768	1	0
aws	l4	1	4	16	1	0
aws	l4	1	8	32	1	0
aws	l4	1	16	64	1	0
aws	l4	1	32	128	1	0
aws	l4	1	64	256	1	0
aws	l4	4	48	192	1	0
aws	l4	4	96	384	1	0
aws	l4	8	192	768	1	0
aws	l4	1	16	128	1	0
aws	l4	1	32	256	1	0
aws	l40s	1	4	32	1	0
aws	l40s	1	8	64	1	0
aws	l40s	1	16	128	1	0
aws	l40s	1	32	256	1	0
aws	l40s	1	64	512	1	0
aws	l40s	4	48	384	1	0
aws	l40s	4	96	768	1	0
aws	l40s	8	192	1536	1	0
aws	trainium1	1	8	32	1	0
aws	trainium1	16	128	512	1	0
aws	trainium1	16	128	512	1	0
aws	trainium2	16	192	2048	1	0
aws	inferentia1	1	4	8	1	0
aws	inferentia1	1	8	16	1	0
aws	inferentia1	4	24	48	1	0
aws	inferentia1	16	96	192	1	0
aws	inferentia2	1	4	16	1	0
aws	inferentia2	1	32	128	1	0
aws	inferentia2	6	96	384	1	0
aws	inferentia2	12	192	768	1	0
aws	gaudi1	8	96	768	1	0
aws		0	2	4	1	0
aws		0	4	8	1	0
aws		0	8	16	1	0
aws		0	16	32	1	0
aws		0	36	72	1	0
aws		0	72	144	1	0
aws		0	2	8	1	0
aws		0	4	16	1	0
aws		0	8	32	1	0
aws		0	16	64	1	0
aws		0	48	192	1	0
aws		0	96	384	1	0
aws		0	2	16	1	0
aws		0	4	32	1	0
aws		0	16	128	1	0
aws		0	2	4	1	0
aws		0	2	8	1	0
aws		0	4	16	1	0
aws	qualcomm-ai100	8	96	768		1
aws	radeon-pro-v520	1	4	16	1	1
aws	radeon-pro-v520	1	8	32	1	1
aws	radeon-pro-v520	1	16	64	1	1
aws	radeon-pro-v520	2	32	128	1	1
aws	radeon-pro-v520	4	64	256	1	1
aws	t4g	1	4	8	1	1
aws	t4g	1	8	16	1	1
aws	t4g	1	16	32	1	1
aws	t4g	1	32	64	1	1
aws	t4g	2	64	128	1	1
aws	t4g	2	64	128	1	1
aws	l4	0.125	2	8		1
aws	l4	0.125	4	16		1
aws	l4	0.25	8	32		1
aws	l4	0.5	16	64		1
aws	rtx-pro-4500-blackwell	1	8	32		1
aws	rtx-pro-4500-blackwell	1	16	64		1
aws	rtx-pro-4500-blackwell	1	32	128		1
aws	rtx-pro-4500-blackwell	2	48	192		1
aws	rtx-pro-4500-blackwell	4	96	384		1
aws	rtx-pro-4500-blackwell	8	192	768		1
aws	rtx-pro-6000-blackwell	1	8	64		1
aws	rtx-pro-6000-blackwell	1	16	128		1
aws	rtx-pro-6000-blackwell	1	32	256		1
aws	rtx-pro-6000-blackwell	2	48	512		1
aws	rtx-pro-6000-blackwell	4	96	1024		1
aws	rtx-pro-6000-blackwell	8	192	2048		1
aws	l4	0.5	16	128		1
aws	b300-sxm	8	192	4096		1
aws	trainium2	16	192	2048		2
aws		0	48	96	1	1
aws		0	96	192	1	1
aws		0	32	128	1	1
aws		0	64	256	1	1
aws		0	8	64	1	1
aws		0	32	256	1	1
aws		0	48	384	1	1
aws		0	64	512	1	1
aws		0	96	768	1	1
aws		0	2	4	1	1
aws		0	4	8	1	1
aws		0	8	16	1	1
aws		0	16	32	1	1
aws		0	32	64	1	1
aws		0	48	96	1	1
aws		0	64	128	1	1
aws		0	96	192	1	1
aws		0	2	8	1	1
aws		0	4	16	1	1
aws		0	8	32	1	1
aws		0	16	64	1	1
aws		0	32	128	1	1
aws		0	48	192	1	1
aws		0	64	256	1	1
aws		0	96	384	1	1
aws		0	2	16	1	1
aws		0	4	32	1	1
aws		0	8	64	1	1
aws		0	16	128	1	1
aws		0	32	256	1	1
aws		0	48	384	1	1
aws		0	64	512	1	1
aws		0	96	768	1	1
aws		0	2	4	1	1
aws		0	4	8	1	1
aws		0	8	16	1	1
aws		0	16	32	1	1
aws		0	32	64	1	1
aws		0	48	96	1	1
aws		0	64	128	1	1
aws		0	96	192	1	1
aws		0	2	8	1	1
aws		0	4	16	1	1
aws		0	8	32	1	1
aws		0	16	64	1	1
aws		0	32	128	1	1
aws		0	48	192	1	1
aws		0	64	256	1	1
aws		0	96	384	1	1
aws		0	2	16	1	1
aws		0	4	32	1	1
aws		0	8	64	1	1
aws		0	16	128	1	1
aws		0	32	256	1	1
aws		0	48	384	1	1
aws		0	64	512	1	1
aws		0	96	768	1	1
aws		0	2	4	1	1
aws		0	4	8	1	1
aws		0	8	16	1	1
aws		0	16	32	1	1
aws		0	32	64	1	1
aws		0	48	96	1	1
aws		0	64	128	1	1
aws		0	2	8	1	1
aws		0	4	16	1	1
aws		0	8	32	1	1
aws		0	16	64	1	1
aws		0	32	128	1	1
aws		0	48	192	1	1
aws		0	64	256	1	1
aws		0	2	16	1	1
aws		0	4	32	1	1
aws		0	8	64	1	1
aws		0	16	128	1	1
aws		0	32	256	1	1
aws		0	48	384	1	1
aws		0	64	512	1	1
azure	k80	0.5	6	56	1	3
azure	k80	1	12	112	1	3
azure	k80	2	24	224	1	3
azure	k80	2	24	224	1	3
azure	p100-pcie-16gb	1	6	112	1	3
azure	p100-pcie-16gb	2	12	224	1	3
azure	p100-pcie-16gb	4	24	448	1	3
azure	p100-pcie-16gb	4	24	448	1	3
azure	v100-pcie-16gb	1	6	112	1	3
azure	v100-pcie-16gb	2	12	224	1	3
azure	v100-pcie-16gb	4	24	448	1	3
azure	v100-pcie-16gb	4	24	448	1	3
azure	t4	1	4	28	1	3
azure	t4	1	8	56	1	3
azure	t4	1	16	110	1	3
azure	t4	4	64	440		3
azure	a100-pcie-80gb	1	24	220	1	3
azure	a100-pcie-80gb	2	48	440	1	3
azure	a100-pcie-80gb	4	96	880	1	3
azure	h100-nvl-94gb	1	40	320	1	3
azure	h100-nvl-94gb	2	80	640	1	3
azure	p40	1	6	112	1	3
azure	p40	2	12	224	1	3
azure	p40	4	24	448	1	3
azure	p40	4	24	448	1	3
azure	v100-sxm2-32gb	8	40	672	1	3
azure	a100-sxm4-40gb	8	96	900		3
azure	a100-sxm4-80gb	8	96	1900		3
azure	h100-sxm5-80gb	8	96	1900	1	3
azure	h200-sxm	8	96	1850		3
azure	mi300x	8	96	1850		3
azure	mi300x	8	96	1850		3
azure	gb200	4	128	900	1	3
azure	m60	0.5	6	56	1	3
azure	m60	1	12	112	1	3
azure	m60	2	24	224	1	3
azure	m60	0.5	12	112	1	3
azure	m60	1	24	224	1	3
azure	m60	2	48	448	1	3
azure	a10	0.167	6	55		3
azure	a10	0.333	12	110	1	3
azure	a10	0.5	18	220	1	3
azure	a10	1	36	440	1	3
azure	a10	1	36	880	1	3
azure	a10	2	72	880	1	3
azure		0	4	14	1	3
azure		0	4	28	1	3
azure		0	4	16	1	3
azure		0	8	32	1	3
azure		0	4	32	1	3
azure		0	16	32	1	3
azure		0	2	7	1	3
azure		0	8	56	1	3
azure	rtx-pro-6000-blackwell	1	128	512		4
azure	rtx-pro-6000-blackwell	2	256	1024		4
azure	rtx-pro-6000-blackwell	2	320	1280		4
azure	rtx-pro-6000-blackwell	1	128	256		4
azure	rtx-pro-6000-blackwell	2	256	512		4
azure	rtx-pro-6000-blackwell	2	320	640		4
azure	gb300	4	128	864		4
azure	gb300	4	128	864		4
azure	h100-nvl-94gb	1	40	320		4
azure	radeon-pro-v710	0.167	4	16		4
azure	radeon-pro-v710	0.333	8	32		4
azure	radeon-pro-v710	0.5	12	64		4
azure	radeon-pro-v710	1	24	128		4
azure	radeon-pro-v710	1	28	160		4
azure	radeon-pro-v620	0.25	8	16	1	4
azure	radeon-pro-v620	0.5	16	32	1	4
azure	radeon-pro-v620	1	32	64	1	4
azure	radeon-pro-v620	1	32	176	1	4
azure	mi25	0.125	4	14	1	5
azure	mi25	0.25	8	28	1	5
azure	mi25	0.5	16	56	1	5
azure	mi25	1	32	112	1	5
azure	a100-sxm4-40gb	8	96	900	1	6
gcp	a100-sxm4-40gb	1	12	85	1	7
gcp	a100-sxm4-40gb	2	24	170	1	7
gcp	a100-sxm4-40gb	4	48	340	1	7
gcp	a100-sxm4-40gb	8	96	680	1	7
gcp	a100-sxm4-40gb	16	96	1360	1	7
gcp	a100-sxm4-80gb	1	12	170	1	7
gcp	a100-sxm4-80gb	2	24	340	1	7
gcp	a100-sxm4-80gb	4	48	680	1	7
gcp	a100-sxm4-80gb	8	96	1360	1	7
gcp	h100-sxm5-80gb	1	26	234	1	7
gcp	h100-sxm5-80gb	2	52	468	1	7
gcp	h100-sxm5-80gb	4	104	936	1	7
gcp	h100-sxm5-80gb	8	208	1872	1	7
gcp	h100-sxm5-80gb	8	208	1872	1	7
gcp	h100-sxm5-80gb	8	208	1872	1	7
gcp	h200-sxm	8	224	2952	1	7
gcp	b200-sxm	8	224	3968		7
gcp	gb200	4	140	884		7
gcp	l4	1	4	16	1	7
gcp	l4	1	8	32	1	7
gcp	l4	1	12	48	1	7
gcp	l4	1	16	64	1	7
gcp	l4	1	32	128	1	7
gcp	l4	2	24	96	1	7
gcp	l4	4	48	192	1	7
gcp	l4	8	96	384	1	7
gcp		0	1	3.75	1	7
gcp		0	4	15	1	7
gcp		0	8	30	1	7
gcp		0	16	60	1	7
gcp		0	8	52	1	7
gcp		0	4	16	1	7
gcp		0	8	32	1	7
gcp		0	8	32	1	7
gcp		0	8	32	1	7
gcp	tpu-v2	4	96	334		8
gcp	tpu-v2	16				8
gcp	tpu-v2	64				8
gcp	tpu-v2	128				8
gcp	tpu-v2	256				8
gcp	tpu-v3	4	96	334		8
gcp	tpu-v3	16				8
gcp	tpu-v3	64				8
gcp	tpu-v3	128				8
gcp	tpu-v3	256				8
gcp	tpu-v3	512				8
gcp	tpu-v3	1024				8
gcp	tpu-v4	4			1	8
gcp	tpu-v4	8			1	8
gcp	tpu-v4	16			1	8
gcp	tpu-v4	32			1	8
gcp	tpu-v4	64			1	8
gcp	tpu-v4	128			1	8
gcp	tpu-v4	256			1	8
gcp	tpu-v4	512			1	8
gcp	tpu-v4	1024			1	8
gcp	tpu-v4	2048			1	8
gcp	tpu-v5p	4	208	448	1	8
gcp	tpu-v5p	8			1	8
gcp	tpu-v5p	16			1	8
gcp	tpu-v5p	32			1	8
gcp	tpu-v5p	64			1	8
gcp	tpu-v5p	128			1	8
gcp	tpu-v5p	256			1	8
gcp	tpu-v5p	512			1	8
gcp	tpu-v5p	1024			1	8
gcp	tpu-v5p	2048			1	8
gcp	tpu-v5e	1	24	48	1	8
gcp	tpu-v5e	4	112	192	1	8
gcp	tpu-v5e	8	224	384	1	8
gcp	tpu-v5e	16			1	8
gcp	tpu-v5e	32			1	8
gcp	tpu-v5e	64			1	8
gcp	tpu-v5e	128			1	8
gcp	tpu-v5e	256			1	8
gcp	tpu-v5e	1				8
gcp	tpu-v5e	4				8
gcp	tpu-v5e	8				8
gcp	tpu-v5e	16				8
gcp	tpu-v5e	32				8
gcp	tpu-v5e	64				8
gcp	tpu-v5e	128				8
gcp	tpu-v5e	256				8
gcp	tpu-v6e	1	44	176	1	8
gcp	tpu-v6e	4	180	720	1	8
gcp	tpu-v6e	8	180	1440	1	8
gcp	tpu-v6e	16			1	8
gcp	tpu-v6e	32			1	8
gcp	tpu-v6e	64			1	8
gcp	tpu-v6e	128			1	8
gcp	tpu-v6e	256			1	8
gcp	tpu-v7	2				8
gcp	tpu-v7	4			1	8
gcp	tpu-v7	8			1	8
gcp	tpu-v7	32			1	8
gcp	tpu-v7	64			1	8
gcp	tpu-v7	128			1	8
gcp	rtx-pro-6000-blackwell	1	48	180		9
gcp	rtx-pro-6000-blackwell	2	96	360		9
gcp	rtx-pro-6000-blackwell	4	192	720		9
gcp	rtx-pro-6000-blackwell	8	384	1440		9
gcp	gb200	4	140	884		10
gcp	h100-sxm5-80gb	8	208	1872	1	11
gcp	tpu-v5e	1	24	48		12
gcp	tpu-v5e	4	112	192		13
gcp	tpu-v5e	8	224	384		12
gcp	tpu-v5p	4	208	448		13
gcp	tpu-v6e	1	44	176		13
gcp	tpu-v6e	4	180	720		13
gcp	tpu-v6e	8	180	1440		12
gcp	tpu-v4	4				14
gcp	tpu-v7	1				14
gcp	tpu-v7	4				14
gcp	tpu-v7	1				14
gcp	tpu-v7	16				14
gcp	tpu-v7	256				14
gcp	tpu-v7	512				14
gcp	tpu-v7	1024				14
lambda	a100-sxm4-40gb	1	30	200		15
lambda	a100-sxm4-40gb	2	60	400		15
lambda	a100-sxm4-40gb	4	120	800		15
lambda	a100-sxm4-40gb	8	124	1800	1	15
lambda	a100-sxm4-80gb	8	240	1800	1	15
lambda	h100-sxm5-80gb	1	26	225	1	15
lambda	h100-sxm5-80gb	8	208	1800	1	15
lambda	h100-pcie-80gb	1	26	200	1	15
lambda	a10	1	30	200	1	15
lambda	gh200	1	64	432		15
lambda	b200-sxm	8	208	2900	1	15
oci	v100-sxm2-16gb	1	12	90	1	15
oci	v100-sxm2-16gb	2	24	180	1	15
oci	v100-sxm2-16gb	4	48	360	1	15
oci	v100-sxm2-16gb	8	104	768	1	15
oci	a100-sxm4-40gb	8	128	2048	1	15
oci	a100-sxm4-80gb	8	256	2048	1	15
oci	h100-sxm5-80gb	8	224	2048	1	15
oci	h200-sxm	8	224	3072	1	15
oci	a10	1	30	240	1	15
oci	a10	2	60	480	1	15
oci	a10	4	128	1024	1	15
oci	l40s	4	224	1024	1	15
oci	mi300x	8	224	2048	1	15
huggingface	t4	1	4	15		15
huggingface	t4	1	8	30		15
huggingface	a10g	1	4	15		15
huggingface	a10g	1	12	46		15
huggingface	a10g	2	24	92		15
huggingface	a10g	4	48	184		15
huggingface	l4	1	8	30		15
huggingface	l4	4	48	186		15
huggingface	l40s	1	8	62		15
huggingface	l40s	4	48	382		15
huggingface	l40s	8	192	1534		15
huggingface	a100-sxm4-80gb	1	12	142		15
huggingface	a100-sxm4-80gb	4	48	568		15
huggingface	a100-sxm4-80gb	8	96	1136		15
huggingface	h100-sxm5-80gb	1	23	240		15
huggingface	h100-sxm5-80gb	8	184	1920		15
kaggle	p100-pcie-16gb	1	4	29		15
kaggle	t4	2	4	29		15
kaggle	tpu-v3	4	96	330		15
colab	t4	1	2	12.7		15
colab	l4	1	12	53		15
colab	a100-sxm4-40gb	1	12	83.5		15
modal	t4	1			1	16
modal	l4	1			1	16
modal	a10	1			1	16
modal	a10g	1				16
modal	l40s	1			1	16
modal	a100-sxm4-40gb	1			1	16
modal	a100-sxm4-40gb	1			1	16
modal	a100-sxm4-80gb	1			1	16
modal	h100-sxm5-80gb	1			1	16
modal	h200-sxm	1			1	16
modal	b200-sxm	1			1	16
lambda	v100-sxm2-16gb	8	92	448		11
lambda	rtx-a6000	1	14	100		11
lambda	rtx-a6000	2	28	200		11
lambda	rtx-a6000	4	56	400		11
lambda	quadro-rtx-6000	1	14	46		11
lambda	h100-sxm5-80gb	2	52	450		11
lambda	h100-sxm5-80gb	4	104	900		11
lambda	b200-sxm	2	52	720		11
lambda		0	4	16		11
oci	b200-sxm	8	256	4096		11
oci	b300-sxm	8	256	4096		11
oci	gb200	4	144	960		11
oci	gb300	4	144	960		11
oci	mi355x	8	256	3072		11
oci	rtx-pro-6000-blackwell	8	288	3072		11
oci	p100-pcie-16gb	2	56	192		11
oci	p100-pcie-16gb	1	24	72		11
nebius	h100-sxm5-80gb	1	16	200		11
nebius	h100-sxm5-80gb	8	128	1600		11
nebius	h200-sxm	1	16	200		11
nebius	h200-sxm	8	128	1600		11
nebius	b200-sxm	8	160	1792		11
nebius	l40s	1	8	32		11
nebius	l40s	1	16	64		11
nebius	l40s	1	24	96		11
nebius	l40s	1	32	128		11
nebius	l40s	1	40	160		11
nebius	l40s	1	16	96		11
nebius	l40s	1	32	192		11
nebius	l40s	1	48	288		11
nebius	l40s	2	64	384		11
nebius	l40s	2	96	576		11
nebius	l40s	4	128	768		11
nebius	l40s	4	192	1152		11
digitalocean	h100-sxm5-80gb	1	20	240		17
digitalocean	h100-sxm5-80gb	8	160	1920		17
scaleway	rtx-3070	1	8	16		5
scaleway	h100-pcie-80gb	1	24	240		5
scaleway	h100-pcie-80gb	2	48	480		5
scaleway	l4	1	8	48		5
scaleway	l4	2	16	96		5
scaleway	l4	4	32	192		5
scaleway	l4	8	64	384		5
scaleway	l40s	1	8	96		5
scaleway	l40s	2	16	192		5
scaleway	l40s	4	32	384		5
scaleway	l40s	8	64	768		5
ovh	v100s-pcie-32gb	1	15	45		5
ovh	v100s-pcie-32gb	2	30	90		5
ovh	v100s-pcie-32gb	4	60	180		5
modal	rtx-pro-6000-blackwell	1				18
modal	h100-sxm5-80gb	1				18
modal	b200-sxm	1				18
coreweave	gb200	4	144	960		19
coreweave	b200-sxm	8	128	2048		19
runpod	rtx-4090	1				20
runpod	rtx-3090	1				21
runpod	rtx-5090	1				21
runpod	a100-pcie-80gb	1				20
runpod	a100-sxm4-80gb	1				20
runpod	h100-sxm5-80gb	1				20
runpod	h100-pcie-80gb	1				20
runpod	h100-nvl-94gb	1				20
runpod	h200-sxm	1				20
runpod	b200-sxm	1				20
runpod	b300-sxm	1				20
runpod	l4	1				21
runpod	l40	1				20
runpod	l40s	1				21
runpod	a40	1				21
runpod	rtx-a4000	1				20
runpod	rtx-a4500	1				21
runpod	rtx-a5000	1				21
runpod	rtx-a6000	1				20
runpod	rtx-2000-ada	1				20
runpod	rtx-4000-ada	1				20
runpod	rtx-6000-ada	1				21
runpod	rtx-pro-6000-blackwell	1				20
runpod	rtx-pro-6000-blackwell	1				20
runpod	mi300x	1				21
aws		0	1	2	1	1
aws		0	2	4	1	1
aws		0	2	8	1	1
aws		0	4	16	1	1
aws		0	8	32	1	1
aws		0	2	2	1	1
aws		0	8	32	1	1
aws		0	2	2	1	1
aws		0	2	4	1	1
aws		0	2	8	1	1
aws		0	4	16	1	1
aws		0	8	32	1	1
aws		0	2	3.75	1	1
aws		0	4	7.5	1	1
aws		0	8	15	1	1
aws		0	16	30	1	1
aws		0	36	60	1	1
aws		0	2	8	1	1
aws		0	4	16	1	1
aws		0	8	32	1	1
aws		0	16	64	1	1
aws		0	40	160	1	1
aws		0	64	256	1	1
aws		0	2	15.25	1	1
aws		0	4	30.5	1	1
aws		0	8	61	1	1
aws		0	16	122	1	1
aws		0	32	244	1	1
aws		0	64	488	1	1
aws		0	2	5.25	1	1
aws		0	4	10.5	1	1
aws		0	8	21	1	1
aws		0	16	42	1	1
aws		0	36	96	1	1
aws		0	72	192	1	1
aws		0	2	4	1	1
aws		0	4	8	1	1
aws		0	8	16	1	1
aws		0	16	32	1	1
aws		0	32	64	1	1
aws		0	48	96	1	1
aws		0	64	128	1	1
aws		0	2	8	1	1
aws		0	4	16	1	1
aws		0	8	32	1	1
aws		0	16	64	1	1
aws		0	32	128	1	1
aws		0	48	192	1	1
aws		0	64	256	1	1
aws		0	2	16	1	1
aws		0	4	32	1	1
aws		0	8	64	1	1
aws		0	16	128	1	1
aws		0	32	256	1	1
aws		0	48	384	1	1
aws		0	64	512	1	1
aws		0	2	4	1	1
aws		0	4	8	1	1
aws		0	8	16	1	1
aws		0	16	32	1	1
aws		0	32	64	1	1
aws		0	48	96	1	1
aws		0	64	128	1	1
aws		0	96	192	1	1
aws		0	128	256	1	1
aws		0	192	384	1	1
aws		0	2	8	1	1
aws		0	4	16	1	1
aws		0	8	32	1	1
aws		0	16	64	1	1
aws		0	32	128	1	1
aws		0	48	192	1	1
aws		0	64	256	1	1
aws		0	96	384	1	1
aws		0	128	512	1	1
aws		0	192	768	1	1
aws		0	2	4	1	1
aws		0	4	8	1	1
aws		0	8	16	1	1
aws		0	16	32	1	1
aws		0	32	64	1	1
aws		0	48	96	1	1
aws		0	64	128	1	1
aws		0	96	192	1	1
aws		0	128	256	1	1
aws		0	192	384	1	1
aws		0	2	8	1	1
aws		0	4	16	1	1
aws		0	8	32	1	1
aws		0	16	64	1	1
aws		0	32	128	1	1
aws		0	48	192	1	1
aws		0	64	256	1	1
aws		0	96	384	1	1
aws		0	128	512	1	1
aws		0	192	768	1	1
aws		0	2	16	1	1
aws		0	4	32	1	1
aws		0	8	64	1	1
aws		0	16	128	1	1
aws		0	32	256	1	1
aws		0	48	384	1	1
aws		0	64	512	1	1
aws		0	96	768	1	1
aws		0	128	1024	1	1
aws		0	192	1536	1	1
aws		0	2	4	1	1
aws		0	4	8	1	1
aws		0	8	16	1	1
aws		0	16	32	1	1
aws		0	32	64	1	1
aws		0	48	96	1	1
aws		0	64	128	1	1
aws		0	96	192	1	1
aws		0	192	384		1
aws		0	2	8	1	1
aws		0	4	16	1	1
aws		0	8	32	1	1
aws		0	16	64	1	1
aws		0	32	128	1	1
aws		0	48	192	1	1
aws		0	64	256	1	1
aws		0	96	384	1	1
aws		0	192	768	1	1
aws		0	2	16	1	1
aws		0	4	32	1	1
aws		0	8	64	1	1
aws		0	16	128	1	1
aws		0	32	256	1	1
aws		0	48	384	1	1
aws		0	64	512	1	1
aws		0	96	768	1	1
aws		0	192	1536	1	1
aws	trainium2	1	12			22
azure		0	1	3.5		23
azure		0	1	3.5		23
azure		0	2	7		23
azure		0	4	14		23
azure		0	8	28		23
azure		0	8	28		23
azure		0	16	56		23
azure		0	16	56		23
azure		0	2	14		23
azure		0	2	14		23
azure		0	4	28		23
azure		0	8	56		23
azure		0	16	112		23
azure		0	16	112		23
azure		0	20	140		23
azure		0	20	140		23
azure		0	2	8	1	23
azure		0	16	64	1	23
azure		0	32	128	1	23
azure		0	48	192	1	23
azure		0	64	256	1	23
azure		0	2	16	1	23
azure		0	8	64	1	23
azure		0	16	128	1	23
azure		0	20	160	1	23
azure		0	32	256	1	23
azure		0	48	384	1	23
azure		0	64	432	1	23
azure		0	2	4	1	23
azure		0	4	8	1	23
azure		0	8	16	1	23
azure		0	32	64	1	23
azure		0	48	96	1	23
azure		0	64	128	1	23
azure		0	72	144	1	23
azure		0	2	8	1	23
azure		0	4	16	1	23
azure		0	8	32	1	23
azure		0	16	64	1	23
azure		0	32	128	1	23
azure		0	48	192	1	23
azure		0	64	256	1	23
azure		0	2	8	1	23
azure		0	4	16	1	23
azure		0	8	32	1	23
azure		0	16	64	1	23
azure		0	32	128	1	23
azure		0	48	192	1	23
azure		0	64	256	1	23
azure		0	96	384	1	23
azure		0	2	8	1	23
azure		0	4	16	1	23
azure		0	8	32	1	23
azure		0	16	64	1	23
azure		0	32	128	1	23
azure		0	48	192	1	23
azure		0	64	256	1	23
azure		0	2	16	1	23
azure		0	4	32	1	23
azure		0	8	64	1	23
azure		0	16	128	1	23
azure		0	32	256	1	23
azure		0	48	384	1	23
azure		0	64	504	1	23
azure		0	2	8	1	23
azure		0	4	16	1	23
azure		0	8	32	1	23
azure		0	16	64	1	23
azure		0	32	128	1	23
azure		0	48	192	1	23
azure		0	64	256	1	23
azure		0	96	384	1	23
azure		0	2	8	1	23
azure		0	4	16	1	23
azure		0	8	32	1	23
azure		0	16	64	1	23
azure		0	32	128	1	23
azure		0	48	192	1	23
azure		0	64	256	1	23
azure		0	96	384	1	23
azure		0	2	8	1	23
azure		0	4	16	1	23
azure		0	8	32	1	23
azure		0	16	64	1	23
azure		0	32	128	1	23
azure		0	48	192	1	23
azure		0	64	256	1	23
azure		0	96	384	1	23
azure		0	2	16	1	23
azure		0	4	32	1	23
azure		0	8	64	1	23
azure		0	16	128	1	23
azure		0	32	256	1	23
azure		0	48	384	1	23
azure		0	64	512	1	23
azure		0	96	672		23
azure		0	2	16	1	23
azure		0	4	32	1	23
azure		0	8	64	1	23
azure		0	16	128	1	23
azure		0	32	256	1	23
azure		0	48	384	1	23
azure		0	64	512	1	23
azure		0	96	672		23
azure		0	2	16	1	23
azure		0	4	32	1	23
azure		0	8	64	1	23
azure		0	16	128	1	23
azure		0	32	256	1	23
azure		0	48	384	1	23
azure		0	64	512	1	23
azure		0	96	672	1	23
azure	h100-sxm5-80gb	8	96	1900		24
azure	h100-sxm5-80gb	8	96	1900		24
azure	h100-sxm5-80gb	8	96	1900		24
azure	h100-sxm5-80gb	8	96	1900		24
azure	h200-sxm	8	96	1850		24
azure	h200-sxm	8	96	1850		24
azure	a100-sxm4-80gb	8	96	1900		24
azure	a100-sxm4-80gb	8	96	1900		24
azure	k80	0.5	6	56		24
azure	k80	1	12	112		24
azure	k80	2	24	224		24
azure	a10	0.5	8	110		23
azure	a10	1	16	220		23
azure	a10	2	32	440		23
gcp		0	2	7.5		5
gcp		0	32	120		5
gcp		0	64	240		5
gcp		0	96	360		5
gcp		0	2	13		5
gcp		0	4	26		5
gcp		0	16	104		5
gcp		0	32	208		5
gcp		0	64	416		5
gcp		0	96	624		5
gcp		0	16	14.4		5
gcp		0	32	28.8		5
gcp		0	64	57.6		5
gcp		0	96	86.4		5
gcp		0	2	8		5
gcp		0	4	16		5
gcp		0	16	64		5
gcp		0	32	128		5
gcp		0	48	192		5
gcp		0	64	256		5
gcp		0	80	320		5
gcp		0	96	384		5
gcp		0	128	512		5
gcp		0	2	16		5
gcp		0	4	32		5
gcp		0	8	64		5
gcp		0	16	128		5
gcp		0	32	256		5
gcp		0	48	384		5
gcp		0	64	512		5
gcp		0	80	640		5
gcp		0	96	768		5
gcp		0	128	864		5
gcp		0	2	8		5
gcp		0	4	16		5
gcp		0	8	32		5
gcp		0	16	64		5
gcp		0	32	128		5
gcp		0	48	192		5
gcp		0	64	256		5
gcp		0	80	320		5
gcp		0	96	384		5
gcp		0	128	512		5
gcp		0	224	896		5
gcp		0	2	8		5
gcp		0	16	64		5
gcp		0	32	128		5
gcp		0	2	16		5
gcp		0	4	32		5
gcp		0	8	64		5
gcp		0	16	128		5
gcp		0	4	16		5
gcp		0	16	64		5
gcp		0	30	120		5
gcp		0	60	240		5
gcp		0	2	8		5
gcp		0	4	16		5
gcp		0	8	32		5
gcp		0	16	64		5
gcp		0	32	128		5
gcp		0	56	224		5
gcp		0	112	448		5
gcp		0	4	16		5
gcp		0	8	32		5
gcp		0	22	88		5
gcp		0	44	176		5
gcp		0	88	352		5
gcp		0	176	704		5
gcp		0	2	7		5
gcp		0	4	15		5
gcp		0	8	30		5
gcp		0	16	60		5
gcp		0	32	120		5
gcp		0	48	180		5
gcp		0	96	360		5
gcp		0	192	720		5
gcp		0	1	4		5
gcp		0	2	8		5
gcp		0	4	16		5
gcp		0	8	32		5
gcp		0	16	64		5
gcp		0	32	128		5
gcp		0	48	192		5
gcp		0	60	240		5
gcp	gb300	4	144	960		25
gcp	gb300	4	144	960		25
gcp	rtx-pro-6000-blackwell	0.125	6			25
gcp	rtx-pro-6000-blackwell	0.25	12			25
gcp	rtx-pro-6000-blackwell	0.5	24			25
gcp	k80	0.5				26
gcp	p100-pcie-16gb	1				26
gcp	p4	1				26
gcp	v100-sxm2-16gb	1				26
gcp	t4	1				26
gcp	l4	1				26
gcp	a100-sxm4-40gb	1				26
gcp	a100-sxm4-80gb	1				26
gcp	h100-sxm5-80gb	1				26
gcp	h100-sxm5-80gb	1				26
gcp	h200-sxm	1				26
gcp	b200-sxm	1				26
gcp	gb200	1				26
gcp	rtx-pro-6000-blackwell	1				26
gcp	tpu-v4	192				27
gcp	tpu-v4	768				27
gcp	tpu-v5p	192				27
gcp	tpu-v5p	384				27
gcp	tpu-v5p	768				27
gcp	tpu-v5p	1536				27
gcp	tpu-v5p	3072				27
gcp	tpu-v5p	4096				27
gcp	tpu-v5p	6144				27
gcp	tpu-v5p	1				28
gcp	tpu-v5p	2				28
oci	a100-sxm4-40gb	8				29
oci	h100-sxm5-80gb	8	224	2048		29
oci	h200-sxm	8	224	3072		29
coreweave	gb300	4	144	960		30
coreweave	gb300	4	144	960		30
coreweave	gb200	4	144	960	1	30
coreweave	b300-sxm	8	192	4096		30
coreweave	b200-sxm	8	128	2048	1	30
coreweave	h200-sxm	8	128	2048	1	30
coreweave	h100-sxm5-80gb	8	128	2048	1	30
coreweave	rtx-pro-6000-blackwell	8	128	1024	1	30
coreweave	rtx-pro-6000-blackwell	8	128	512		30
coreweave	l40s	8	128	1024	1	30
coreweave	l40	8	128	1024	1	30
coreweave	gh200	1	72	480		30
coreweave	a100-sxm4-80gb	8	128	2048	1	30
coreweave	rubin-sxm	4	352	1536		30
coreweave		0	192	1536	1	30
coreweave		0	192	1536		30
coreweave		0	384	1536		30
coreweave		0	64	512		30
huggingface		0	2	16		31
huggingface		0	8	32		31
huggingface		0				31
huggingface		0	16	124		31
huggingface	h200-sxm	0.5				31
huggingface	h200-sxm	1				31
huggingface	h200-sxm	2				31
huggingface	h200-sxm	4				31
huggingface	h200-sxm	8				31
huggingface	inferentia2	6	96	384		31
huggingface	tpu-v5e	1				31
huggingface	tpu-v5e	4				31
huggingface	tpu-v5e	8				31
huggingface	t4	1				32
huggingface	l4	1				32
huggingface	a10g	1				32
huggingface	l40s	1				32
huggingface	a100-sxm4-80gb	1				32
huggingface	h100-sxm5-80gb	1				32
huggingface	h200-sxm	1				32
colab	t4	1	2	12.7		33
colab	l4	1	12	53		33
colab	a100-sxm4-40gb	1	12	83.5		33
colab	v100-sxm2-16gb	1	2	12.7		33
colab	rtx-pro-6000-blackwell	1				33
colab	tpu-v2	4				34
colab		0	2	12.7		15
kaggle	t4	2	4	29		35
kaggle	p100-pcie-16gb	1	4	29		35
kaggle	l4	4				35
kaggle	l4	1				35
kaggle	a100-sxm4-40gb	1				35
kaggle	h100-sxm5-80gb	1				35
kaggle	tpu-v3	4	96	330		35
kaggle	tpu-v3	4	96	330		35
kaggle	tpu-v5e	8				35
ibm	v100-pcie-16gb	1	8	64		36
ibm	v100-pcie-16gb	1	16	128		36
ibm	v100-pcie-16gb	2	16	128		36
ibm	v100-pcie-16gb	2	32	256		36
ibm	l4	1	16	80		36
ibm	l4	2	32	160		36
ibm	l4	4	64	320		36
ibm	l40s	1	24	120	1	36
ibm	l40s	2	48	240		36
ibm	l40s	4	96	480		36
ibm	a100-pcie-80gb	1	24	120		36
ibm	a100-pcie-80gb	2	48	240		36
ibm	h100-sxm5-80gb	8	160	1792	1	36
ibm	h200-sxm	8	160	1792	1	36
ibm	gaudi3	8	160	1792		36
ovh	a10	1	30	45		37
ovh	a10	2	60	90		37
ovh	a10	4	120	180		37
ovh	a100-pcie-80gb	1	15	180		37
ovh	a100-pcie-80gb	2	30	360		37
ovh	a100-pcie-80gb	4	60	720		37
ovh	h100-pcie-80gb	1	30	380		37
ovh	h100-pcie-80gb	2	60	760		37
ovh	h100-pcie-80gb	4	120	1520		37
ovh	l4	1	22	90		37
ovh	l4	2	45	180		37
ovh	l4	4	90	360		37
ovh	l40s	1	15	90		37
ovh	l40s	2	30	180		37
ovh	l40s	4	60	360		37
ovh	quadro-rtx-5000	1	4	28		37
ovh	quadro-rtx-5000	2	8	56		37
ovh	v100s-pcie-32gb	1	15	45		37
ovh	v100s-pcie-32gb	2	30	90		37
ovh	v100s-pcie-32gb	4	60	180		37
ovh	v100-pcie-16gb	1	8	45		37
ovh	v100-pcie-16gb	2		90		37
ovh	v100-pcie-16gb	4		180		37
ovh	v100-pcie-16gb	1	8	45		37
ovh	l4	1				38
ovh	l40s	1				38
ovh	a100-pcie-80gb	1				38
ovh	h100-pcie-80gb	1				38
ovh	a10	1				38
ovh	v100s-pcie-32gb	1				38
scaleway	h100-sxm5-80gb	2	32	240		39
scaleway	h100-sxm5-80gb	4	64	480		39
scaleway	h100-sxm5-80gb	8	128	960		39
scaleway	b300-sxm	8	224	3840		39
scaleway	p100-pcie-16gb	1	10	42		39
paperspace	quadro-m4000	1				40
paperspace	quadro-p4000	1				40
paperspace	quadro-p5000	1				40
paperspace	quadro-p6000	1				40
paperspace	quadro-rtx-4000	1				40
paperspace	quadro-rtx-5000	1				40
paperspace	rtx-a4000	1				40
paperspace	rtx-a4000	2				40
paperspace	rtx-a4000	4				40
paperspace	rtx-a5000	1				40
paperspace	rtx-a5000	2				40
paperspace	rtx-a5000	4				40
paperspace	rtx-a6000	1				40
paperspace	rtx-a6000	2				40
paperspace	rtx-a6000	4				40
paperspace	v100-sxm2-16gb	1				40
paperspace	v100-sxm2-32gb	1				40
paperspace	a100-sxm4-40gb	1				40
paperspace	a100-sxm4-40gb	2				40
paperspace	a100-sxm4-40gb	4				40
paperspace	a100-sxm4-40gb	8				40
paperspace	a100-sxm4-80gb	1				40
paperspace	a100-sxm4-80gb	2				40
paperspace	a100-sxm4-80gb	4				40
paperspace	a100-sxm4-80gb	8				40
paperspace	h100-sxm5-80gb	1				40
paperspace	h100-sxm5-80gb	8				40
vast	rtx-3060	1				41
vast	rtx-3090	1				41
vast	rtx-4090	1				41
vast	rtx-5090	1				41
vast	rtx-a6000	1				41
vast	rtx-6000-ada	1				41
vast	a40	1				41
vast	l40	1				41
vast	l40s	1				41
vast	a100-pcie-80gb	1				41
vast	a100-sxm4-80gb	1				41
vast	h100-pcie-80gb	1				41
vast	h100-nvl-94gb	1				41
vast	h100-sxm5-80gb	1				41
vast	h200-sxm	1				41
vast	b200-sxm	1				41
vast	v100-sxm2-16gb	1				41
vast	t4	1				41
fal	rtx-4090	1	12	48		42
fal	rtx-5090	1	14	60		42
fal	a100-sxm4-40gb	1	12	60		42
fal	l40	1	6	100		42
fal	h100-sxm5-80gb	1	12	112		42
fal	h200-sxm	1	12	112		42
fal	b200-sxm	1	19	210		42
lambda	a100-sxm4-40gb	1	30	200		43`;
export const instancesSources = `AWS instance type pages	2026
Karpenter AWS instance types (Apache-2.0, 1d927085d, 2026-08)	2026
AWS Neuron documentation (2026-08)	2026
Azure VM size pages	2026
Azure VM size pages (MicrosoftDocs, read 2026-11-23)	2026
Boavizta archetypes (AGPL data, figures only, 2026-08)	2026
name used in Vantage list; figures of Standard_ND96asr_v4	2026
Google Cloud machine type pages	2026
Google Cloud TPU pages	2026
dstack pull request 3213 (2025-10) listing the Google API	2026
xpk (name, GPUs); vCPU and RAM as a4x-highgpu-4g	2026
SkyPilot catalog v8 (Apache-2.0, 2026)	2026
gpuhunt (host figures of the same-size slice); machine name not re-read	2026
gpuhunt (MPL-2.0, 3584151, 2026-08); xpk (Apache-2.0, 367c8382, 2026-06)	2026
xpk (Apache-2.0, 367c8382, 2026-06)	2026
provider pricing pages	2026
Modal GPU documentation	2026
SkyPilot catalog v6 (Apache-2.0)	2026
Modal GPU guide (modal.com/docs/guide/gpu)	2026
CoreWeave pricing page, transcription of 2026-09-20	2026
RunPod gpuTypeId values in public code (2025 to 2026)	2026
SkyPilot catalog v8 lists the GPU at RunPod; identifier inferred from the nvidia-smi name	2026
device count in public code (2026)	2026
Vantage list in Boavizta (AGPL data, figures only, 2026-08)	2026
Azure VM names in public code (2025 to 2026); figures of the sibling size	2026
cluster-toolkit (Apache-2.0, 104708037, 2026-06) for the name	2026
Google Cloud accelerator types	2026
MaxText topology names (Apache-2.0)	2026
cluster-toolkit (Apache-2.0, 104708037, 2026-06)	2026
OCI shape names in public code (2026)	2026
CoreWeave instance pages as transcribed in public code (2026-10)	2026
huggingface_hub SpaceHardware names (Apache-2.0)	2026
Inference Endpoints instance types (recalled)	2026
Colab notebook metadata (gpuType) in public notebooks	2026
Colab notebook metadata (accelerator)	2026
Kaggle machine_shape and notebook metadata names in public code	2026
IBM Cloud VPC profiles (documentation and public code)	2026
OVHcloud catalogue as transcribed in public code (2025)	2026
OVHcloud AI flavours in public code	2026
Scaleway catalogue in public code (2026)	2026
DigitalOcean Paperspace availability page and machine type enumeration in public code	2026
Vast.ai gpu_name values (recalled)	2026
fal machine types page	2026
Lambda instance names in public code	2026`;
