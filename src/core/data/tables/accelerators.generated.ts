// Built from data/accelerators.csv by `npm run data`; do not edit.
export const acceleratorsNames = `
k80|NVIDIA Tesla K80 (board, two GPUs)|tesla k80|tesla-k80|nvidia-tesla-k80|k80|
m60|NVIDIA Tesla M60 (board, two GPUs)|tesla m60|tesla-m60|
m40|NVIDIA Tesla M40|tesla m40|tesla m40 24gb|
p4|NVIDIA Tesla P4|tesla p4|nvidia-tesla-p4|nvidia-tesla-p4-vws|
p40|NVIDIA Tesla P40|tesla p40|
p100-pcie-16gb|NVIDIA Tesla P100 PCIe 16GB|p100|tesla p100|tesla p100-pcie-16gb|nvidia-tesla-p100|p100-pcie|p100-16gb|nvidia-tesla-p100-vws|p100l|
p100-sxm2|NVIDIA Tesla P100 SXM2|tesla p100-sxm2-16gb|p100-sxm|
v100-pcie-16gb|NVIDIA V100 PCIe 16GB|tesla v100-pcie-16gb|v100-pcie|
v100-pcie-32gb|NVIDIA V100 PCIe 32GB|tesla v100-pcie-32gb|
v100-sxm2-16gb|NVIDIA V100 SXM2 16GB|v100|tesla v100|tesla v100-sxm2-16gb|nvidia-tesla-v100|v100-16gb|volta|v100-sxm2|v100_nvlink|tesla_v100_nvlink|
v100-sxm2-32gb|NVIDIA V100 SXM2 32GB|tesla v100-sxm2-32gb|v100-32gb|v100-32g|v100l|
v100s-pcie-32gb|NVIDIA V100S PCIe|v100s|tesla v100s-pcie-32gb|
t4|NVIDIA T4|tesla t4|nvidia-tesla-t4|tesla-t4|nvidia t4|t4-16gb|nvidia-tesla-t4-vws|t4-vws|grid t4|
a2|NVIDIA A2|nvidia a2|
a10|NVIDIA A10|nvidia a10|nvidia-a10|nvidia a10-24q|a10-24gb|
a10g|NVIDIA A10G|nvidia a10g|nvidia-a10g|
a16|NVIDIA A16 (board, four GPUs)|nvidia a16|
a30|NVIDIA A30|nvidia a30|
a40|NVIDIA A40|nvidia a40|
a100-pcie-40gb|NVIDIA A100 PCIe 40GB|nvidia a100-pcie-40gb|a100-pcie|a100_pcie_40gb|
a100-pcie-80gb|NVIDIA A100 PCIe 80GB|nvidia a100 80gb pcie|a100-80gb-pcie|a100_pcie_80gb|nvidia_a100_80gb_pcie|
a100-sxm4-40gb|NVIDIA A100 SXM4 40GB|a100|nvidia a100|nvidia-tesla-a100|nvidia a100-sxm4-40gb|a100-40gb|a100-sxm4|ampere|nvidia_tesla_a100|a100_nvlink|a100 sxm4 40gb|a100-40|a100-40g|
a100-sxm4-80gb|NVIDIA A100 SXM4 80GB|a100-80gb|a100-80g|nvidia-a100-80gb|nvidia a100-sxm4-80gb|a100-sxm|a100_80gb|a100-80gb-sxm|a100_nvlink_80gb|nvidia_a100_80gb|a100l|a100_80g|nvidia a100 sxm 80gb|a100-sxm-80gb|a100 80gb sxm4|a100_80|
a800-sxm4-80gb|NVIDIA A800 SXM4 80GB|a800|nvidia a800-sxm4-80gb|
h100-pcie-80gb|NVIDIA H100 PCIe|nvidia h100 pcie|h100-pcie|h100_pcie|h100-pcie-80g|h100 80gb pcie|
h100-sxm5-80gb|NVIDIA H100 SXM5|h100|h100-80gb|nvidia-h100-80gb|nvidia h100 80gb hbm3|h100-sxm|h100_sxm|hopper|h100-mega-80gb|nvidia-h100-mega-80gb|h100-mega|h100-nvlink|h100_nvlink_80gb|h100 80gb hbm3|h100!|nvidia_h100_mega_80gb|h100_80gb|h100 sxm5|nvidia h100|h100-sxm-80gb|h100-80g|
h100-nvl-94gb|NVIDIA H100 NVL|h100-nvl|nvidia h100 nvl|h100 94gb|
h800-sxm5|NVIDIA H800 SXM5|h800|nvidia h800|
h20|NVIDIA H20|nvidia h20|
h200-sxm|NVIDIA H200 SXM|h200|h200-141gb|nvidia h200|nvidia-h200-141gb|nvidia_h200_141gb|h200-sxm5|h200_sxm|h200-sxm-141gb|
h200-nvl|NVIDIA H200 NVL|nvidia h200 nvl|nvidia-h200-nvl|
gh200|NVIDIA GH200 (GPU and CPU module)|nvidia gh200 480gb|grace-hopper|gh200-480gb|
b100-sxm|NVIDIA B100|b100|
b200-sxm|NVIDIA B200|b200|nvidia b200|nvidia-b200|blackwell|b200+|b200-sxm6|
b300-sxm|NVIDIA B300|b300|nvidia b300|nvidia b300 sxm6 ac|b300-sxm6|blackwell ultra|
gb200|NVIDIA GB200 (per GPU)|nvidia gb200|nvidia-gb200|gb200 nvl72|
gb300|NVIDIA GB300 (per GPU)|nvidia gb300|gb300 nvl72|
l4|NVIDIA L4|nvidia l4|nvidia-l4|nvidia-l4-vws|
l40|NVIDIA L40|nvidia l40|
l40s|NVIDIA L40S|nvidia l40s|nvidia-l40s|
rtx-a4000|NVIDIA RTX A4000|a4000|nvidia rtx a4000|rtx_a4000|
rtx-a5000|NVIDIA RTX A5000|a5000|nvidia rtx a5000|rtx_a5000|
rtx-a6000|NVIDIA RTX A6000|a6000|nvidia rtx a6000|rtx_a6000|
rtx-6000-ada|NVIDIA RTX 6000 Ada|nvidia rtx 6000 ada generation|rtx6000ada|a6000-ada|rtx6000-ada|6000ada|rtx 6000 ada generation|
rtx-5000-ada|NVIDIA RTX 5000 Ada|nvidia rtx 5000 ada generation|
rtx-4000-ada|NVIDIA RTX 4000 Ada|nvidia rtx 4000 ada generation|rtx4000-ada|4000ada|
rtx-pro-6000-blackwell|NVIDIA RTX PRO 6000 Blackwell|rtx pro 6000|nvidia rtx pro 6000 blackwell|rtxpro6000|rtx-pro-server-6000|nvidia rtx pro 6000 blackwell server edition|nvidia rtx pro 6000 blackwell workstation edition|nvidia-rtx-pro-6000|rtxpro6000-wk|rtxpro6000ws|rtxpro6000bse|rtx pro 6000 s|nvidia-rtx-pro-6000-vws|rtx pro 6000 blackwell server edition|rtx 6000 pro|nvidia rtx pro 6000 s|nvidia rtx 6000 pro|
quadro-rtx-6000|NVIDIA Quadro RTX 6000|quadro rtx 6000|rtx6000|nvidia quadro rtx 6000|q rtx 6000|
quadro-rtx-8000|NVIDIA Quadro RTX 8000|quadro rtx 8000|rtx8000|nvidia quadro rtx 8000|q rtx 8000|
titan-x-pascal|NVIDIA TITAN X (Pascal)|titan x|titan x pascal|nvidia titan x|
titan-xp|NVIDIA TITAN Xp|titan xp|
titan-v|NVIDIA TITAN V|titan v|nvidia titan v|
titan-rtx|NVIDIA TITAN RTX|titan rtx|nvidia titan rtx|rtx titan|nvidia rtx titan|
gtx-1060|NVIDIA GeForce GTX 1060|geforce gtx 1060|1060|geforce gtx 1060 6gb|nvidia geforce gtx 1060 6gb|
gtx-1070|NVIDIA GeForce GTX 1070|geforce gtx 1070|1070|
gtx-1080|NVIDIA GeForce GTX 1080|geforce gtx 1080|1080|
gtx-1080-ti|NVIDIA GeForce GTX 1080 Ti|geforce gtx 1080 ti|1080ti|1080-ti|
gtx-1650|NVIDIA GeForce GTX 1650|geforce gtx 1650|
gtx-1660-ti|NVIDIA GeForce GTX 1660 Ti|geforce gtx 1660 ti|
rtx-2060|NVIDIA GeForce RTX 2060|geforce rtx 2060|2060|
rtx-2070|NVIDIA GeForce RTX 2070|geforce rtx 2070|2070|
rtx-2080|NVIDIA GeForce RTX 2080|geforce rtx 2080|2080|
rtx-2080-ti|NVIDIA GeForce RTX 2080 Ti|geforce rtx 2080 ti|2080ti|2080-ti|
rtx-3050|NVIDIA GeForce RTX 3050 8GB|geforce rtx 3050|nvidia geforce rtx 3050|
rtx-3060|NVIDIA GeForce RTX 3060 12GB|geforce rtx 3060|3060|nvidia geforce rtx 3060|
rtx-3060-ti|NVIDIA GeForce RTX 3060 Ti|geforce rtx 3060 ti|3060ti|
rtx-3070|NVIDIA GeForce RTX 3070|geforce rtx 3070|3070|
rtx-3080|NVIDIA GeForce RTX 3080 10GB|geforce rtx 3080|3080|nvidia geforce rtx 3080|
rtx-3080-ti|NVIDIA GeForce RTX 3080 Ti|geforce rtx 3080 ti|3080ti|
rtx-3090|NVIDIA GeForce RTX 3090|geforce rtx 3090|3090|
rtx-3090-ti|NVIDIA GeForce RTX 3090 Ti|geforce rtx 3090 ti|3090ti|
rtx-4060|NVIDIA GeForce RTX 4060|geforce rtx 4060|4060|
rtx-4060-ti|NVIDIA GeForce RTX 4060 Ti 16GB|geforce rtx 4060 ti|rtx 4060 ti|nvidia geforce rtx 4060 ti|nvidia rtx 4060 ti|
rtx-4070|NVIDIA GeForce RTX 4070|geforce rtx 4070|4070|
rtx-4070-ti|NVIDIA GeForce RTX 4070 Ti|geforce rtx 4070 ti|
rtx-4080|NVIDIA GeForce RTX 4080|geforce rtx 4080|4080|
rtx-4090|NVIDIA GeForce RTX 4090|geforce rtx 4090|4090|nvidia-geforce-rtx-4090|
rtx-5070|NVIDIA GeForce RTX 5070|geforce rtx 5070|5070|
rtx-5070-ti|NVIDIA GeForce RTX 5070 Ti|geforce rtx 5070 ti|
rtx-5080|NVIDIA GeForce RTX 5080|geforce rtx 5080|5080|
rtx-5090|NVIDIA GeForce RTX 5090|geforce rtx 5090|5090|
jetson-nano|NVIDIA Jetson Nano|jetson nano|
jetson-xavier-nx|NVIDIA Jetson Xavier NX|xavier nx|
jetson-agx-xavier|NVIDIA Jetson AGX Xavier|agx xavier|
jetson-agx-orin-64gb|NVIDIA Jetson AGX Orin 64GB|agx orin|jetson orin|jetson agx orin|
dgx-spark-gb10|NVIDIA DGX Spark (GB10)|dgx spark|gb10|nvidia gb10|
mi50|AMD Instinct MI50|instinct mi50|
mi60|AMD Instinct MI60|instinct mi60|
mi100|AMD Instinct MI100|instinct mi100|
mi210|AMD Instinct MI210|instinct mi210|amd mi210|
mi250|AMD Instinct MI250|instinct mi250|amd mi250|
mi250x|AMD Instinct MI250X|instinct mi250x|amd mi250x|
mi300a|AMD Instinct MI300A|instinct mi300a|amd mi300a|
mi300x|AMD Instinct MI300X|instinct mi300x|amd mi300x|amd instinct mi300x oam|mi300|mi300x-192gb|
mi325x|AMD Instinct MI325X|instinct mi325x|amd mi325x|
mi350x|AMD Instinct MI350X|instinct mi350x|amd mi350x|
mi355x|AMD Instinct MI355X|instinct mi355x|amd mi355x|
radeon-vii|AMD Radeon VII|radeon vii|
rx-6900-xt|AMD Radeon RX 6900 XT|radeon rx 6900 xt|
rx-7900-xtx|AMD Radeon RX 7900 XTX|radeon rx 7900 xtx|7900xtx|
rx-9070-xt|AMD Radeon RX 9070 XT|radeon rx 9070 xt|
tpu-v2|Google TPU v2 (chip)|tpu v2|tpuv2|tpu-v2|tpu-v2-podslice|tpu-v2-device|
tpu-v3|Google TPU v3 (chip)|tpu v3|tpuv3|tpu-v3-podslice|tpu-v3|tpu-v3-device|
tpu-v4|Google TPU v4 (chip)|tpu v4|tpuv4|tpu-v4-podslice|tpu-v4|tpu-v4-device|
tpu-v5e|Google TPU v5e (chip)|tpu v5e|tpu v5 lite|v5litepod|v5e|tpu-v5-lite-podslice|tpu-v5-lite-device|tpu-v5litepod|v5lite|tpu-v5e-slice|
tpu-v5p|Google TPU v5p (chip)|tpu v5p|v5p|tpu-v5p-slice|
tpu-v6e|Google TPU v6e Trillium (chip)|tpu v6e|trillium|v6e|tpu-v6e-slice|
tpu-v7|Google TPU v7 Ironwood (chip)|ironwood|tpu7x|tpu7|tpu7x-slice|tpu v7|tpu-v7x|
trainium1|AWS Trainium (chip)|trainium|trn1|trainium1|aws.amazon.com/neuron trn1|
trainium2|AWS Trainium2 (chip)|trn2|
inferentia1|AWS Inferentia (chip)|inferentia|inf1|
inferentia2|AWS Inferentia2 (chip)|inf2|
gaudi1|Intel Habana Gaudi|gaudi|habana gaudi|hl-205|gaudi hl-205|
gaudi2|Intel Gaudi 2|habana gaudi2|hl-225|gaudi2|
gaudi3|Intel Gaudi 3|intel gaudi3|hl-325|
max-1550|Intel Data Center GPU Max 1550|ponte vecchio|pvc|max 1550|intel(r) data center gpu max 1550|
arc-a770|Intel Arc A770|arc a770|intel(r) arc(tm) a770 graphics|
m1|Apple M1|apple m1|
m1-pro|Apple M1 Pro|apple m1 pro|
m1-max|Apple M1 Max|apple m1 max|
m1-ultra|Apple M1 Ultra|apple m1 ultra|
m2|Apple M2|apple m2|
m2-pro|Apple M2 Pro|apple m2 pro|
m2-max|Apple M2 Max|apple m2 max|
m2-ultra|Apple M2 Ultra|apple m2 ultra|
m3|Apple M3|apple m3|
m3-max|Apple M3 Max|apple m3 max|
m4|Apple M4|apple m4|
m4-max|Apple M4 Max|apple m4 max|
cpu-server-2s|generic two-socket server CPU|cpu|server-cpu|
cpu-desktop|generic desktop CPU|desktop-cpu|
cpu-laptop|generic laptop CPU|laptop-cpu|
k40|NVIDIA Tesla K40|tesla k40|tesla k40c|tesla k40m|
gtx-titan-x|NVIDIA GeForce GTX TITAN X (Maxwell)|geforce gtx titan x|gtx titan x|titan x maxwell|nvidia geforce gtx titan x|nvidia titan x maxwell|
gtx-titan-black|NVIDIA GeForce GTX TITAN Black|geforce gtx titan black|gtx titan black|titan black|nvidia titan black|
gtx-980-ti|NVIDIA GeForce GTX 980 Ti|geforce gtx 980 ti|980ti|
gtx-1050-ti|NVIDIA GeForce GTX 1050 Ti|geforce gtx 1050 ti|1050ti|
gtx-1070-ti|NVIDIA GeForce GTX 1070 Ti|geforce gtx 1070 ti|1070ti|
gtx-1660|NVIDIA GeForce GTX 1660|geforce gtx 1660|
gtx-1660-super|NVIDIA GeForce GTX 1660 SUPER|geforce gtx 1660 super|
gtx-1650-mobile|NVIDIA GeForce GTX 1650 Mobile|geforce gtx 1650 mobile|geforce gtx 1650 with max q design|nvidia geforce gtx 1650 with max q design|
quadro-p4000|NVIDIA Quadro P4000|quadro p4000|p4000|
quadro-p5000|NVIDIA Quadro P5000|quadro p5000|p5000|
quadro-p6000|NVIDIA Quadro P6000|quadro p6000|p6000|
quadro-m4000|NVIDIA Quadro M4000|quadro m4000|m4000|
quadro-rtx-4000|NVIDIA Quadro RTX 4000|quadro rtx 4000|
quadro-rtx-5000|NVIDIA Quadro RTX 5000|quadro rtx 5000|
t10|NVIDIA T10|tesla t10|nvidia t10|
t4g|NVIDIA T4G (AWS G5g)|nvidia t4g|
rtx-2060-12gb|NVIDIA GeForce RTX 2060 12GB|geforce rtx 2060 12gb|
rtx-2060-super|NVIDIA GeForce RTX 2060 SUPER|geforce rtx 2060 super|2060 super|
rtx-2070-super|NVIDIA GeForce RTX 2070 SUPER|geforce rtx 2070 super|2070 super|
rtx-2080-super|NVIDIA GeForce RTX 2080 SUPER|geforce rtx 2080 super|2080 super|
rtx-2060-mobile|NVIDIA GeForce RTX 2060 Mobile|geforce rtx 2060 mobile|geforce rtx 2060 with max q design|nvidia geforce rtx 2060 with max q design|
rtx-3050-laptop|NVIDIA GeForce RTX 3050 Laptop|geforce rtx 3050 laptop gpu|geforce rtx 3050 ti laptop gpu|rtx 3050 mobile|nvidia geforce rtx 3050 laptop gpu|nvidia geforce rtx 3050 ti laptop gpu|nvidia rtx 3050 mobile|
rtx-3060-laptop|NVIDIA GeForce RTX 3060 Laptop|geforce rtx 3060 laptop gpu|rtx 3060 mobile|nvidia geforce rtx 3060 laptop gpu|nvidia rtx 3060 mobile|
rtx-3070-ti|NVIDIA GeForce RTX 3070 Ti|geforce rtx 3070 ti|3070ti|
rtx-3070-ti-laptop|NVIDIA GeForce RTX 3070 Ti Laptop|geforce rtx 3070 ti laptop gpu|rtx 3070 ti mobile|nvidia geforce rtx 3070 ti laptop gpu|nvidia rtx 3070 ti mobile|
rtx-3080-12gb|NVIDIA GeForce RTX 3080 12GB|geforce rtx 3080 12gb|
rtx-3080-laptop|NVIDIA GeForce RTX 3080 Laptop|geforce rtx 3080 laptop gpu|rtx 3080 mobile|nvidia geforce rtx 3080 laptop gpu|nvidia rtx 3080 mobile|
rtx-4050-laptop|NVIDIA GeForce RTX 4050 Laptop|geforce rtx 4050 laptop gpu|nvidia geforce rtx 4050 laptop gpu|rtx 4050 mobile|nvidia rtx 4050 mobile|
rtx-4060-laptop|NVIDIA GeForce RTX 4060 Laptop|geforce rtx 4060 laptop gpu|nvidia geforce rtx 4060 laptop gpu|rtx 4060 mobile|nvidia rtx 4060 mobile|
rtx-4070-laptop|NVIDIA GeForce RTX 4070 Laptop|geforce rtx 4070 laptop gpu|nvidia geforce rtx 4070 laptop gpu|rtx 4070 mobile|nvidia rtx 4070 mobile|
rtx-4080-laptop|NVIDIA GeForce RTX 4080 Laptop|geforce rtx 4080 laptop gpu|nvidia geforce rtx 4080 laptop gpu|rtx 4080 mobile|nvidia rtx 4080 mobile|
rtx-4090-laptop|NVIDIA GeForce RTX 4090 Laptop|geforce rtx 4090 laptop gpu|nvidia geforce rtx 4090 laptop gpu|rtx 4090 mobile|nvidia rtx 4090 mobile|
rtx-4070-super|NVIDIA GeForce RTX 4070 SUPER|geforce rtx 4070 super|4070 super|
rtx-4070-ti-super|NVIDIA GeForce RTX 4070 Ti SUPER|geforce rtx 4070 ti super|4070 ti super|
rtx-4080-super|NVIDIA GeForce RTX 4080 SUPER|geforce rtx 4080 super|4080 super|
rtx-4090-d|NVIDIA GeForce RTX 4090 D|geforce rtx 4090 d|rtx 4090d|nvidia rtx 4090d|
rtx-5050|NVIDIA GeForce RTX 5050|geforce rtx 5050|
rtx-5060|NVIDIA GeForce RTX 5060|geforce rtx 5060|
rtx-5060-ti|NVIDIA GeForce RTX 5060 Ti|geforce rtx 5060 ti|
rtx-5050-laptop|NVIDIA GeForce RTX 5050 Laptop|geforce rtx 5050 laptop gpu|nvidia geforce rtx 5050 laptop gpu|rtx 5050 mobile|nvidia rtx 5050 mobile|
rtx-5060-laptop|NVIDIA GeForce RTX 5060 Laptop|geforce rtx 5060 laptop gpu|nvidia geforce rtx 5060 laptop gpu|rtx 5060 mobile|nvidia rtx 5060 mobile|
rtx-5070-laptop|NVIDIA GeForce RTX 5070 Laptop|geforce rtx 5070 laptop gpu|nvidia geforce rtx 5070 laptop gpu|rtx 5070 mobile|nvidia rtx 5070 mobile|
rtx-5070-ti-laptop|NVIDIA GeForce RTX 5070 Ti Laptop|geforce rtx 5070 ti laptop gpu|nvidia geforce rtx 5070 ti laptop gpu|rtx 5070 ti mobile|nvidia rtx 5070 ti mobile|
rtx-5080-laptop|NVIDIA GeForce RTX 5080 Laptop|geforce rtx 5080 laptop gpu|nvidia geforce rtx 5080 laptop gpu|rtx 5080 mobile|nvidia rtx 5080 mobile|
rtx-5090-laptop|NVIDIA GeForce RTX 5090 Laptop|geforce rtx 5090 laptop gpu|nvidia geforce rtx 5090 laptop gpu|rtx 5090 mobile|nvidia rtx 5090 mobile|
rtx-a2000|NVIDIA RTX A2000 12GB|nvidia rtx a2000 12gb|nvidia rtx a2000|a2000|
rtx-a4500|NVIDIA RTX A4500|nvidia rtx a4500|a4500|
rtx-a5500|NVIDIA RTX A5500|nvidia rtx a5500|a5500|
rtx-2000-ada|NVIDIA RTX 2000 Ada|nvidia rtx 2000 ada generation|
rtx-4000-sff-ada|NVIDIA RTX 4000 SFF Ada|nvidia rtx 4000 sff ada generation|
rtx-4500-ada|NVIDIA RTX 4500 Ada|nvidia rtx 4500 ada generation|
rtx-5880-ada|NVIDIA RTX 5880 Ada|nvidia rtx 5880 ada generation|
rtx-pro-2000-blackwell|NVIDIA RTX PRO 2000 Blackwell|rtx pro 2000|nvidia rtx pro 2000 blackwell|nvidia rtx pro 2000|
rtx-pro-4000-blackwell|NVIDIA RTX PRO 4000 Blackwell|rtx pro 4000|nvidia rtx pro 4000 blackwell|nvidia rtx pro 4000|
rtx-pro-4500-blackwell|NVIDIA RTX PRO 4500 Blackwell|rtx pro 4500|nvidia rtx pro 4500 blackwell|nvidia rtx pro 4500 blackwell server edition|rtx pro 4500 ws|nvidia rtx pro 4500|nvidia rtx pro 4500 ws|
rtx-pro-5000-blackwell|NVIDIA RTX PRO 5000 Blackwell|rtx pro 5000|nvidia rtx pro 5000 blackwell|nvidia rtx pro 5000|
rtx-pro-6000-max-q|NVIDIA RTX PRO 6000 Blackwell Max-Q|rtx pro 6000 max q|nvidia rtx pro 6000 blackwell max q workstation edition|nvidia rtx pro 6000 max q|
l20|NVIDIA L20|nvidia l20|
l2|NVIDIA L2|nvidia l2|
jetson-tx2|NVIDIA Jetson TX2|jetson tx2|
jetson-orin-nano-8gb|NVIDIA Jetson Orin Nano 8GB|orin nano|jetson orin nano|
jetson-orin-nx-16gb|NVIDIA Jetson Orin NX 16GB|orin nx|jetson orin nx|
jetson-agx-orin-32gb|NVIDIA Jetson AGX Orin 32GB|jetson agx orin 32gb|
jetson-agx-thor|NVIDIA Jetson AGX Thor (T5000)|jetson thor|agx thor|nvidia thor|
mi25|AMD Radeon Instinct MI25|instinct mi25|radeon mi25|amd instinct mi25|amd radeon mi25|
radeon-pro-w7900|AMD Radeon PRO W7900|w7900|
radeon-pro-w7800|AMD Radeon PRO W7800|w7800|
rx-7900-xt|AMD Radeon RX 7900 XT|radeon rx 7900 xt|7900xt|
rx-7900-gre|AMD Radeon RX 7900 GRE|radeon rx 7900 gre|
rx-7800-xt|AMD Radeon RX 7800 XT|radeon rx 7800 xt|7800xt|
rx-7700-xt|AMD Radeon RX 7700 XT|radeon rx 7700 xt|
rx-7600-xt|AMD Radeon RX 7600 XT|radeon rx 7600 xt|
rx-6950-xt|AMD Radeon RX 6950 XT|radeon rx 6950 xt|
rx-6800-xt|AMD Radeon RX 6800 XT|radeon rx 6800 xt|6800xt|
rx-6800|AMD Radeon RX 6800|radeon rx 6800|
rx-6700-xt|AMD Radeon RX 6700 XT|radeon rx 6700 xt|
rx-5700-xt|AMD Radeon RX 5700 XT|radeon rx 5700 xt|
rx-580|AMD Radeon RX 580|radeon rx 580|radeon rx 580 series|amd radeon rx 580 series|
radeon-pro-v620|AMD Radeon PRO V620|v620|
radeon-pro-v520|AMD Radeon Pro V520 (AWS G4ad)|radeon pro v520|v520|amd radeon pro v520|
ryzen-ai-max-395|AMD Ryzen AI Max+ 395 (Strix Halo)|strix halo|ryzen ai max 395|radeon 8060s|amd radeon 8060s|
radeon-pro-v710|AMD Radeon PRO V710|v710|radeon pro v710|
rx-9070|AMD Radeon RX 9070|radeon rx 9070|
radeon-ai-pro-r9700|AMD Radeon AI PRO R9700|r9700|radeon ai pro r9700|r9700 pro|
arc-a380|Intel Arc A380|arc a380|intel(r) arc(tm) a380 graphics|
arc-a750|Intel Arc A750|arc a750|intel(r) arc(tm) a750 graphics|
arc-b570|Intel Arc B570|arc b570|intel(r) arc(tm) b570 graphics|
arc-b580|Intel Arc B580|arc b580|intel(r) arc(tm) b580 graphics|
arc-pro-b50|Intel Arc Pro B50|arc pro b50|
arc-pro-b60|Intel Arc Pro B60|arc pro b60|
max-1100|Intel Data Center GPU Max 1100|max 1100|intel(r) data center gpu max 1100|
trainium3|AWS Trainium3 (chip)|trn3|
qualcomm-ai100|Qualcomm Cloud AI 100|ai100|qualcomm ai100|cloud ai 100|
ascend-910|Huawei Ascend 910|ascend910|ascend 910a|
ascend-910b|Huawei Ascend 910B|ascend910b|910b|ascend910b1|ascend910b2|ascend910b3|ascend910b4|
m3-pro|Apple M3 Pro|apple m3 pro|
m3-ultra|Apple M3 Ultra|apple m3 ultra|
m4-pro|Apple M4 Pro|apple m4 pro|
m5|Apple M5|apple m5|
m5-pro|Apple M5 Pro|apple m5 pro|
m5-max|Apple M5 Max|apple m5 max|
xeon-sapphire-rapids|Intel Xeon 4th gen (Sapphire Rapids), top bin|sapphire rapids|
xeon-ice-lake|Intel Xeon 3rd gen (Ice Lake), top bin|ice lake|
xeon-cascade-lake|Intel Xeon 2nd gen (Cascade Lake), top bin|cascade lake|
xeon-broadwell|Intel Xeon E5 v4 (Broadwell), top bin|broadwell|
xeon-haswell|Intel Xeon E5 v3 (Haswell), top bin|haswell|
epyc-turin|AMD EPYC 5th gen (Turin), top bin|epyc turin|amd epyc turin|
epyc-genoa|AMD EPYC 4th gen (Genoa), top bin|epyc genoa|amd epyc genoa|
epyc-milan|AMD EPYC 3rd gen (Milan), top bin|epyc milan|amd epyc milan|
epyc-rome|AMD EPYC 2nd gen (Rome), top bin|epyc rome|amd epyc rome|
epyc-naples|AMD EPYC 1st gen (Naples), top bin|epyc naples|amd epyc naples|
core-i9-13|Intel Core i9 13th gen|
core-i7-13|Intel Core i7 13th gen|
core-i5-13|Intel Core i5 13th gen|
ryzen-9-7000|AMD Ryzen 9 7000|
ryzen-7-7000|AMD Ryzen 7 7000|
ryzen-9-9000|AMD Ryzen 9 9000|
p100-pcie-12gb|NVIDIA Tesla P100 PCIe 12GB|tesla p100-pcie-12gb|p100-12gb|
v100-sxm3-32gb|NVIDIA V100 SXM3 32GB (DGX-2)|tesla v100-sxm3-32gb|v100-sxm3|
a100-sxm-64gb|NVIDIA A100 SXM 64GB (custom, CINECA Leonardo)|nvidia a100-sxm-64gb|a100-64gb|
a800-pcie-80gb|NVIDIA A800 PCIe 80GB|nvidia a800 80gb pcie|a800-pcie|
h800-pcie-80gb|NVIDIA H800 PCIe|nvidia h800 pcie|h800-pcie|
gh200-144gb|NVIDIA GH200 144GB HBM3e (GPU and CPU module)|nvidia gh200 144g hbm3e|gh200-144g|
rubin-sxm|NVIDIA Rubin (per GPU)|vera rubin|nvidia rubin|vr200|nvidia vera rubin|
quadro-gp100|NVIDIA Quadro GP100|quadro gp100|gp100|
quadro-gv100|NVIDIA Quadro GV100|quadro gv100|gv100|
t400|NVIDIA T400|nvidia t400|
t1000|NVIDIA T1000|nvidia t1000|t1000 8gb|
gtx-1650-super|NVIDIA GeForce GTX 1650 SUPER|geforce gtx 1650 super|
gtx-1630|NVIDIA GeForce GTX 1630|geforce gtx 1630|
gtx-1650-ti-mobile|NVIDIA GeForce GTX 1650 Ti Mobile|geforce gtx 1650 ti|geforce gtx 1650 ti mobile|nvidia geforce gtx 1650 ti|
rtx-2050-mobile|NVIDIA GeForce RTX 2050 Mobile|geforce rtx 2050|nvidia geforce rtx 2050|
rtx-2070-mobile|NVIDIA GeForce RTX 2070 Mobile|geforce rtx 2070 mobile|geforce rtx 2070 with max q design|nvidia geforce rtx 2070 with max q design|
rtx-2070-super-mobile|NVIDIA GeForce RTX 2070 SUPER Mobile|geforce rtx 2070 super mobile|geforce rtx 2070 super with max q design|nvidia geforce rtx 2070 super with max q design|
rtx-2080-mobile|NVIDIA GeForce RTX 2080 Mobile|geforce rtx 2080 mobile|geforce rtx 2080 with max q design|nvidia geforce rtx 2080 with max q design|
rtx-2080-super-mobile|NVIDIA GeForce RTX 2080 SUPER Mobile|geforce rtx 2080 super mobile|geforce rtx 2080 super with max q design|nvidia geforce rtx 2080 super with max q design|
rtx-3050-6gb|NVIDIA GeForce RTX 3050 6GB|geforce rtx 3050 6gb|
rtx-3070-laptop|NVIDIA GeForce RTX 3070 Laptop|geforce rtx 3070 laptop gpu|rtx 3070 mobile|nvidia geforce rtx 3070 laptop gpu|nvidia rtx 3070 mobile|
rtx-3080-ti-laptop|NVIDIA GeForce RTX 3080 Ti Laptop|geforce rtx 3080 ti laptop gpu|rtx 3080 ti mobile|nvidia geforce rtx 3080 ti laptop gpu|nvidia rtx 3080 ti mobile|
rtx-4060-ti-8gb|NVIDIA GeForce RTX 4060 Ti 8GB|geforce rtx 4060 ti 8gb|
rtx-5090-d|NVIDIA GeForce RTX 5090 D|geforce rtx 5090 d|rtx 5090d|nvidia rtx 5090d|
rtx-a2000-laptop|NVIDIA RTX A2000 Laptop|nvidia rtx a2000 laptop gpu|rtx a2000 mobile|nvidia rtx a2000 mobile|
rtx-a3000-laptop|NVIDIA RTX A3000 Laptop|nvidia rtx a3000 laptop gpu|rtx a3000 mobile|nvidia rtx a3000 mobile|
rtx-a4000-laptop|NVIDIA RTX A4000 Laptop|nvidia rtx a4000 laptop gpu|rtx a4000 mobile|nvidia rtx a4000 mobile|
rtx-a5000-laptop|NVIDIA RTX A5000 Laptop|nvidia rtx a5000 laptop gpu|rtx a5000 mobile|nvidia rtx a5000 mobile|
rtx-3500-ada-laptop|NVIDIA RTX 3500 Ada Laptop|nvidia rtx 3500 ada generation laptop gpu|rtx 3500 ada mobile|nvidia rtx 3500 ada mobile|
rtx-pro-4000-sff|NVIDIA RTX PRO 4000 Blackwell SFF|nvidia rtx pro 4000 blackwell sff edition|rtx pro 4000 sff|nvidia rtx pro 4000 sff|
jetson-orin-nano-4gb|NVIDIA Jetson Orin Nano 4GB|jetson orin nano 4gb|
jetson-orin-nx-8gb|NVIDIA Jetson Orin NX 8GB|jetson orin nx 8gb|
rx-6400|AMD Radeon RX 6400|radeon rx 6400|
rx-6500-xt|AMD Radeon RX 6500 XT|radeon rx 6500 xt|
rx-6600|AMD Radeon RX 6600|radeon rx 6600|
rx-6600-xt|AMD Radeon RX 6600 XT|radeon rx 6600 xt|
rx-6650-xt|AMD Radeon RX 6650 XT|radeon rx 6650 xt|
rx-6700|AMD Radeon RX 6700|radeon rx 6700|
rx-6750-xt|AMD Radeon RX 6750 XT|radeon rx 6750 xt|
rx-7600|AMD Radeon RX 7600|radeon rx 7600|
rx-9060-xt|AMD Radeon RX 9060 XT|radeon rx 9060 xt|
rx-5700|AMD Radeon RX 5700|radeon rx 5700|
rx-5500-xt|AMD Radeon RX 5500 XT|radeon rx 5500 xt|
rx-vega-56|AMD Radeon RX Vega 56|radeon rx vega 56|vega 56|
rx-vega-64|AMD Radeon RX Vega 64|radeon rx vega 64|vega 64|
rx-480|AMD Radeon RX 480|radeon rx 480|rx480|
radeon-pro-vii|AMD Radeon Pro VII|radeon pro vii|
radeon-pro-w6600|AMD Radeon PRO W6600|w6600|
radeon-pro-w6800|AMD Radeon PRO W6800|w6800|
radeon-pro-w7500|AMD Radeon PRO W7500|w7500|
radeon-pro-w7600|AMD Radeon PRO W7600|w7600|
radeon-pro-w7700|AMD Radeon PRO W7700|w7700|
mi455x|AMD Instinct MI455X|instinct mi455x|
radeon-780m|AMD Radeon 780M (integrated)|radeon 780m|amd radeon 780m|
radeon-890m|AMD Radeon 890M (integrated)|radeon 890m|amd radeon 890m|
arc-a580|Intel Arc A580|arc a580|intel(r) arc(tm) a580 graphics|
arc-pro-b70|Intel Arc Pro B70|arc pro b70|
flex-170|Intel Data Center GPU Flex 170|intel flex 170|flex 170|
flex-140|Intel Data Center GPU Flex 140|intel flex 140|flex 140|
gaudi3-pcie|Intel Gaudi 3 PCIe|hl-338|gaudi3-pcie|
cerebras-wse-2|Cerebras WSE-2 (CS-2 system)|wse-2|cerebras cs-2|cs-2|
cerebras-wse-3|Cerebras WSE-3 (CS-3 system)|wse-3|cerebras cs-3|cs-3|
groq-lpu-1|Groq LPU v1 (GroqCard)|groq lpu|groqcard|groqchip|
sambanova-sn40l|SambaNova SN40L (RDU)|sn40l|sambanova sn40l|
graphcore-gc200|Graphcore IPU Mk2 GC200|gc200|ipu-mk2|graphcore ipu|
graphcore-bow|Graphcore Bow IPU|bow ipu|ipu-bow|
tenstorrent-n150|Tenstorrent Wormhole n150|n150|n150d|n150s|wormhole n150|
tenstorrent-n300|Tenstorrent Wormhole n300 (board, two chips)|n300|n300d|n300s|wormhole n300|
tenstorrent-p100a|Tenstorrent Blackhole p100a|p100a|blackhole p100a|
tenstorrent-p150|Tenstorrent Blackhole p150|p150|p150a|p150b|blackhole p150|
ascend-950dt|Huawei Ascend 950DT|ascend950dt|ascend 950dt|
threadripper-9000|AMD Ryzen Threadripper 9000|threadripper 9000|
threadripper-7000|AMD Ryzen Threadripper 7000|threadripper 7000|
threadripper-5000|AMD Ryzen Threadripper 5000|threadripper 5000|
threadripper-3000|AMD Ryzen Threadripper 3000|threadripper 3000|
ryzen-9-5000|AMD Ryzen 9 5000|
ryzen-7-5000|AMD Ryzen 7 5000|
ryzen-5-5000|AMD Ryzen 5 5000|
ryzen-9-3000|AMD Ryzen 9 3000|
ryzen-5-3000|AMD Ryzen 5 3000|
core-i9-12|Intel Core i9 12th gen|
core-i7-12|Intel Core i7 12th gen|
core-i5-12|Intel Core i5 12th gen|
core-i9-10|Intel Core i9 10th gen|
core-i7-10|Intel Core i7 10th gen|
core-ultra-7-265k|Intel Core Ultra 7 265K|core ultra 7 265k|core ultra 7 265kf|
core-ultra-9-275hx|Intel Core Ultra 9 275HX|core ultra 9 275hx|
ryzen-ai-300|AMD Ryzen AI 300|ryzen ai 9 hx 370|ryzen ai 300|
snapdragon-x-elite|Qualcomm Snapdragon X Elite|snapdragon x elite|x1e-80-100|x1e-78-100|
xeon-ivy-bridge|Intel Xeon E5 v2 (Ivy Bridge), top bin|ivy bridge|
cpu-workstation|generic workstation CPU|workstation-cpu|
k20|NVIDIA Tesla K20|tesla k20|tesla k20c|tesla k20m|
quadro-k6000|NVIDIA Quadro K6000|quadro k6000|k6000|
quadro-p2000|NVIDIA Quadro P2000|quadro p2000|p2000|
gtx-750|NVIDIA GeForce GTX 750|geforce gtx 750|
gtx-750-ti|NVIDIA GeForce GTX 750 Ti|geforce gtx 750 ti|
gtx-970|NVIDIA GeForce GTX 970|geforce gtx 970|
gtx-980|NVIDIA GeForce GTX 980|geforce gtx 980|
gtx-1050|NVIDIA GeForce GTX 1050|geforce gtx 1050|
mx150|NVIDIA GeForce MX150|geforce mx150|`;
export const acceleratorsCells = `nvidia	gpu	2014	300	24	8.73						480	pcie		1	0	2
nvidia	gpu	2015	300	16	9.65						320	pcie		1	0	2
nvidia	gpu	2015	250	24	6.84						288	pcie		1	0
nvidia	gpu	2016	75	8	5.5					22	192	pcie		1	0
nvidia	gpu	2016	250	24	11.8					47	346	pcie		1	0
nvidia	gpu	2016	250	16	9.3		18.7				732	pcie		1	0
nvidia	gpu	2016	300	16	10.6		21.2				732	sxm		1	0
nvidia	gpu	2017	250	16	14.0		112				900	pcie		1	0
nvidia	gpu	2018	250	32	14.0		112				900	pcie		1	0
nvidia	gpu	2017	300	16	15.7		125				900	sxm		1	0
nvidia	gpu	2018	300	32	15.7		125				900	sxm		1	0
nvidia	gpu	2019	250	32	16.4		130				1134	pcie		1	0
nvidia	gpu	2018	70	16	8.1		65			130	320	pcie		1	0
nvidia	gpu	2021	60	16	4.5	9	18	18		36	200	pcie		1	0
nvidia	gpu	2021	150	24	31.2	62.5	125	125		250	600	pcie		1	0
nvidia	gpu	2021	300	24	31.5	35	70	70		140	600	pcie		1	1
nvidia	gpu	2021	250	64	18	36	72	72		144	800	pcie		1	0	4
nvidia	gpu	2021	165	24	10.3	82	165	165		330	933	pcie		1	0
nvidia	gpu	2020	300	48	37.4	74.8	149.7	149.7		299	696	pcie		1	0
nvidia	gpu	2020	250	40	19.5	156	312	312		624	1555	pcie	181	1	0
nvidia	gpu	2021	300	80	19.5	156	312	312		624	1935	pcie		1	0
nvidia	gpu	2020	400	40	19.5	156	312	312		624	1555	sxm		1	0
nvidia	gpu	2020	400	80	19.5	156	312	312		624	2039	sxm		1	0
nvidia	gpu	2022	400	80	19.5	156	312	312		624	2039	sxm		1	0
nvidia	gpu	2022	350	80	51	378	756	756	1513	1513	2000	pcie		1	0
nvidia	gpu	2022	700	80	67	494.7	989.4	989.4	1978.9	1978.9	3350	sxm	164	1	0
nvidia	gpu	2023	400	94	60	417.5	835	835	1670	1670	3900	pcie		1	0
nvidia	gpu	2023	700	80	67	494.7	989.4	989.4	1978.9	1978.9	3350	sxm		1	0
nvidia	gpu	2023	500	96	44	74	148	148	296	296	4000	sxm			1
nvidia	gpu	2024	700	141	67	494.7	989.4	989.4	1978.9	1978.9	4800	sxm		1	0
nvidia	gpu	2024	600	141	60	417.5	835.5	835.5	1671	1671	4800	pcie		1	0
nvidia	gpu	2023	1000	96	67	494.7	989.4	989.4	1978.9	1978.9	4000	soc		1	0
nvidia	gpu	2024	700	192	60	880	1750	1750	3500	3500	8000	sxm		1	0
nvidia	gpu	2024	1000	180	75	1125	2250	2250	4500	4500	7700	sxm	283	1	0
nvidia	gpu	2025	1100	288	76	1125	2250	2250	4500		8000	sxm		1	1
nvidia	gpu	2024	1200	186	80	1250	2500	2500	5000	5000	8000	soc		1	0
nvidia	gpu	2025	1400	288	80	1250	2500	2500	5000		8000	soc		1	0
nvidia	gpu	2023	72	24	30.3	60	121	121	242.5	242.5	300	pcie		1	0
nvidia	gpu	2022	300	48	90.5	90.5	181	181	362	362	864	pcie		1	0
nvidia	gpu	2023	350	48	91.6	183	362	362	733	733	864	pcie		1	0
nvidia	gpu	2021	140	16	19.2	38.3	76.7	76.7		153	448	pcie		1	0
nvidia	gpu	2021	230	24	27.8	55.6	111.1	111.1		222	768	pcie		1	0
nvidia	gpu	2020	300	48	38.7	77.4	154.8	154.8		309.7	768	pcie		1	0
nvidia	gpu	2022	300	48	91.1	182.1	364.2	364.2	728.5	728.5	960	pcie		1	0
nvidia	gpu	2023	250	32	65.3	130.6	261.1	261.1	522.1	522.1	576	pcie		1	0
nvidia	gpu	2023	130	20	26.7	53.4	106.9	106.9	213.8	213.8	360	pcie		1	0
nvidia	gpu	2025	600	96	125	251.9	503.8	503.8	1007.6	1007.6	1792	pcie		1	0
nvidia	gpu	2018	260	24	16.3		130.5			261	672	pcie		1	0
nvidia	gpu	2018	260	48	16.3		130.5			261	672	pcie		1	0
nvidia	gpu	2016	250	12	11						480	desktop		1	0
nvidia	gpu	2017	250	12	12.1						548	desktop		1	0
nvidia	gpu	2017	250	12	14.9		119				653	desktop		1	0
nvidia	gpu	2018	280	24	16.3		130.5			261	672	desktop		1	0
nvidia	gpu	2016	120	6	4.4						192	desktop		1	0
nvidia	gpu	2016	150	8	6.5						256	desktop		1	0
nvidia	gpu	2016	180	8	8.9						320	desktop		1	0
nvidia	gpu	2017	250	11	11.3						484	desktop		1	0
nvidia	gpu	2019	75	4	3.0		6.0				128	desktop		1	0
nvidia	gpu	2019	120	6	5.4		11				288	desktop		1	0
nvidia	gpu	2019	160	6	6.5		51.6			104	336	desktop		1	0
nvidia	gpu	2018	175	8	7.5		59.7			120	448	desktop		1	0
nvidia	gpu	2018	215	8	10.1		80.5			161.6	448	desktop		1	0
nvidia	gpu	2018	250	11	13.4		107.6			214.4	616	desktop		1	0
nvidia	gpu	2022	130	8	9.1	9.1	36.4	18.2		73	224	desktop		1	0
nvidia	gpu	2021	170	12	12.7	12.7	51	25.5		102	360	desktop		1	0
nvidia	gpu	2020	200	8	16.2	16.2	64.8	32.4		130	448	desktop		1	0
nvidia	gpu	2020	220	8	20.3	20.3	81.3	40.65		163	448	desktop		1	0
nvidia	gpu	2020	320	10	29.8	29.8	119	59.5		238	760	desktop		1	0
nvidia	gpu	2021	350	12	34.1	34.1	136	68		273	912	desktop		1	0
nvidia	gpu	2020	350	24	35.6	35.6	142	71		284	936	desktop		1	0
nvidia	gpu	2022	450	24	40	40	160	80		320	1008	desktop		1	0
nvidia	gpu	2023	115	8	15.1	15.1	60	30	121	121	272	desktop		1	0
nvidia	gpu	2023	165	16	22.1	22.1	88	44	177	177	288	desktop		1	0
nvidia	gpu	2023	200	12	29.1	29.1	117	58.5	233	233	504	desktop		1	0
nvidia	gpu	2023	285	12	40.1	40.1	160	80	321	321	504	desktop		1	0
nvidia	gpu	2022	320	16	48.7	48.7	195	97.5	390	390	717	desktop		1	0
nvidia	gpu	2022	450	24	82.6	82.6	330.3	165.15	660.6	660.6	1008	desktop		1	0
nvidia	gpu	2025	250	12	30.9	30.9	123.5	61.75	247	247.2	672	desktop		1	0
nvidia	gpu	2025	300	16	43.9	43.9	175.8	87.9	351.5	351.2	896	desktop		1	0
nvidia	gpu	2025	360	16	56.3	56.3	225.1	112.55	450.2	450.4	960	desktop		1	0
nvidia	gpu	2025	575	32	104.8	104.8	419	209.5	838	838.4	1792	desktop		1	0
nvidia	gpu	2019	10	4	0.236		0.472				25.6	soc		1	0
nvidia	gpu	2020	15	8	0.84		1.69			21	59.7	soc			0
nvidia	gpu	2018	30	32	1.41		11			32	137	soc		1	0
nvidia	gpu	2022	60	64	5.3		42.5			138	205	soc		1	0
nvidia	gpu	2025	140	128							273	soc		1	0
amd	gpu	2018	300	16	13.3		26.5			53	1024	pcie		1	0
amd	gpu	2018	300	32	14.7		29.5			59	1024	pcie		1	0
amd	gpu	2020	300	32	23.1		184.6	92.3		184.6	1228	pcie		1	0
amd	gpu	2022	300	64	22.6		181	181		181	1638	pcie		1	0
amd	gpu	2021	560	128	45.3		362.1	362.1		362.1	3277	oam		1	0	2
amd	gpu	2021	560	128	47.9		383	383		383	3277	oam		1	0	2
amd	gpu	2023	550	128	122.6	490.3	980.6	980.6	1961.2	1961.2	5300	soc		1	0
amd	gpu	2023	750	192	163.4	653.7	1307.4	1307.4	2614.9	2614.9	5300	oam		1	0
amd	gpu	2024	1000	256	163.4	653.7	1307.4	1307.4	2614.9	2614.9	6000	oam		1	0
amd	gpu	2025	1000	288	144.2		2300	2300	4600	4600	8000	oam			0
amd	gpu	2025	1400	288	157.3		2500	2500	5000	5000	8000	oam		1	0
amd	gpu	2019	300	16	13.4		26.9				1024	desktop		1	0
amd	gpu	2020	300	16	23		46				512	desktop		1	0
amd	gpu	2022	355	24	61.4		122.8	122.8		122.8	960	desktop		1	0
amd	gpu	2025	304	16	48.7		195	195	389		640	desktop		1	0
google	tpu	2017	280	16				45			700	chip		1	2
google	tpu	2018	450	32				123			900	chip		1	2
google	tpu	2021	192	32				275		275	1200	chip		1	3
google	tpu	2023		16				197		394	819	chip		1	0
google	tpu	2023		95				459		918	2765	chip		1	0
google	tpu	2024		32				918		1836	1640	chip		1	0
google	tpu	2025		192				2307	4614		7370	chip		1	0
aws	trainium	2022		32	47.5	190	190	190	190	380	820	chip		1	4
aws	trainium	2024		96	181	667	667	667	1299		2900	chip		1	4
aws	inferentia	2019		8				64		128	50	chip			4
aws	inferentia	2023		32	47.5	190	190	190	190	380	820	chip		1	4
intel	npu	2019	350	32							1000	oam			0
intel	npu	2022	600	96				432	865		2450	oam		1	0
intel	npu	2024	900	128		459		1678	1678		3700	oam		1	5
intel	gpu	2023	600	128	52	419	839	839		1678	3277	oam		1	0
intel	gpu	2022	225	16	19.7		138	138		262	560	desktop		1	0
apple	apple	2020	20	16	2.6						68	soc			6
apple	apple	2021	35	32	5.2						200	soc			6
apple	apple	2021	60	64	10.4						400	soc		1	6
apple	apple	2022	110	128	20.8						800	soc		1	6
apple	apple	2022	22	24	3.6						100	soc			6
apple	apple	2023	35	32	6.8						200	soc		1	6
apple	apple	2023	60	96	13.6						400	soc			6
apple	apple	2023	110	192	27.2						800	soc			6
apple	apple	2023	22	24	4.1						100	soc		1	6
apple	apple	2023	65	128	16.4						400	soc			6
apple	apple	2024	22	32	4.3						120	soc		1	6
apple	apple	2024	70	128	18.4						546	soc			6
generic	cpu	2022	400									server			7
generic	cpu	2022	125									desktop			7
generic	cpu	2022	35									laptop			7
nvidia	gpu	2013	235	12	4.29						288	pcie		1	0
nvidia	gpu	2015	250	12	6.69						336	desktop		1	8
nvidia	gpu	2014	250	6	5.12						336	desktop		1	9
nvidia	gpu	2015	250	6	5.63						336	desktop		1	0
nvidia	gpu	2016	75	4	2.1						112	desktop		1	10
nvidia	gpu	2017	180	8	8.2						256	desktop		1	10
nvidia	gpu	2019	120	6	5.03		10.05				192	desktop		1	11
nvidia	gpu	2019	125	6	5.03		10.05				336	desktop		1	0
nvidia	gpu	2019	50	4	3.2		6.39					laptop			11
nvidia	gpu	2017	105	8	5.3						243	pcie		1	0
nvidia	gpu	2016	180	16	8.9						288	pcie		1	0
nvidia	gpu	2016	250	24	12.6						432	pcie		1	0
nvidia	gpu	2015	120	8	2.6						192	pcie		1	0
nvidia	gpu	2018	160	8	7.1		57			113.9	416	pcie		1	12
nvidia	gpu	2018	265	16	11.2		89.2				448	pcie		1	13
nvidia	gpu	2020	150	16								pcie			14
nvidia	gpu	2021	70	16	8.1		65			130	320	pcie			15
nvidia	gpu	2021	184	12	7.18		57.44			114.9	336	desktop		1	10
nvidia	gpu	2019	175	8	7.18		57.44			114.9	448	desktop		1	0
nvidia	gpu	2019	215	8	9.06		72.48			145	448	desktop		1	10
nvidia	gpu	2019	250	8	11.15		89.2			178.4	496	desktop		1	0
nvidia	gpu	2019	90	6	4.61		36.88			73.76		laptop		1	10
nvidia	gpu	2021	95	4	7.64	7.64	30.56	15.28		61.12		laptop			10
nvidia	gpu	2021	115	6	10.94	10.94	43.76	21.88		87.52		laptop		1	10
nvidia	gpu	2021	290	8	21.75	21.75	87	43.5		174	608	desktop		1	10
nvidia	gpu	2022	125	8	16.6	16.6	66.4	33.2		132.8		laptop			10
nvidia	gpu	2022	350	12	30.6	30.6	122.4	61.2		244.8	912	desktop		1	10
nvidia	gpu	2021	150	16	18.98	18.98	75.92	37.96		151.8		laptop		1	10
nvidia	gpu	2023	115	6	8.9	8.9	35.6	17.8	71.2	71.2		laptop		1	10
nvidia	gpu	2023	115	8	11.61	11.61	46.44	23.22	92.88	92.88		laptop		1	10
nvidia	gpu	2023	115	8	15.62	15.62	62.48	31.24	125	125		laptop		1	10
nvidia	gpu	2023	150	12	24.72	24.72	98.88	49.44	197.8	197.8		laptop			10
nvidia	gpu	2023	150	16	32.98	32.98	131.9	65.96	263.8	263.8		laptop		1	10
nvidia	gpu	2024	220	12	35.48	35.48	141.9	70.96	283.8	283.8	504	desktop		1	10
nvidia	gpu	2024	285	16	44.1	44.1	176.4	88.2	352.8	352.8	672	desktop		1	10
nvidia	gpu	2024	320	16	52.2	52.2	208.8	104.4	417.6	417.6	736	desktop		1	10
nvidia	gpu	2023	425	24	73.5	73.5	294	147	588	588	1008	desktop		1	0
nvidia	gpu	2025	130	8	13.17	13.17	52.68	26.34	105.4	105.4	320	desktop			10
nvidia	gpu	2025	150	8	19.18	19.18	76.72	38.36	153.4	153.4	448	desktop		1	10
nvidia	gpu	2025	180	16	23.7	23.7	94.8	47.4	189.6	189.6	448	desktop		1	10
nvidia	gpu	2025	100	8	7.7	7.7	30.8	15.4	61.6	61.6		laptop			10
nvidia	gpu	2025	100	8	9.684	9.684	38.74	19.37	77.47	77.47		laptop			10
nvidia	gpu	2025	100	8	13.13	13.13	52.52	26.26	105	105		laptop			10
nvidia	gpu	2025	140	12	17.04	17.04	68.16	34.08	136.3	136.3		laptop			10
nvidia	gpu	2025	175	16	23.04	23.04	92.16	46.08	184.3	184.3		laptop			10
nvidia	gpu	2025	175	24	31.8	31.8	127.2	63.6	254.4	254.4		laptop			10
nvidia	gpu	2021	70	12	7.987	15.97	31.95	31.95		63.9	288	pcie		1	10
nvidia	gpu	2021	200	20	23.7	47.4	94.8	94.8		189.6	640	pcie		1	0
nvidia	gpu	2022	230	24	34.1	68.2	136.4	136.4		272.8	768	pcie		1	12
nvidia	gpu	2024	70	16	12	24	48	48	96	96	224	pcie			10
nvidia	gpu	2023	70	20	19.2	38.4	76.8	76.8	153.6	153.6	280	pcie			10
nvidia	gpu	2023	210	24	39.6	79.2	158.4	158.4	316.8	316.8	432	pcie		1	10
nvidia	gpu	2024	285	48	69.3	138.6	277.2	277.2	554.4	554.4	960	pcie			10
nvidia	gpu	2025	70	16	17.03	34.06	68.12	68.12	136.2	136.2		pcie			14
nvidia	gpu	2025	140	24	36.83	73.66	147.3	147.3	294.6	294.6		pcie		1	14
nvidia	gpu	2025	200	32	50.53	101.1	202.1	202.1	404.2	404.2		pcie		1	14
nvidia	gpu	2025	300	48	66.94	133.9	267.8	267.8	535.5	535.5		pcie		1	14
nvidia	gpu	2025	300	96	116	232	464	464	928	928	1792	pcie			14
nvidia	gpu	2023	275	48	59.35	59.8	119.5	119.5	239	239	864	pcie			11
nvidia	gpu	2023		24	24.1	48.3	96.5	96.5	193	193	300	pcie			16
nvidia	gpu	2017	15	8	0.67		1.34					soc			14
nvidia	gpu	2023	15	8	1.28		2.56					soc			14
nvidia	gpu	2023	25	16	1.88		3.76					soc			14
nvidia	gpu	2022	40	32	3.33		6.66					soc			14
nvidia	gpu	2025	130	128							273	soc			0
amd	gpu	2017	300	16	12.3		24.6				484	pcie		1	0
amd	gpu	2023	295	48	61.3		122.6				864	pcie		1	10
amd	gpu	2023	260	32	45.2		90.5				576	pcie		1	10
amd	gpu	2022	315	20	51.5		103				800	desktop		1	10
amd	gpu	2023	260	16	45.98		91.96				576	desktop		1	14
amd	gpu	2023	263	16	37.3		74.65				624	desktop		1	10
amd	gpu	2023	245	12	35.2		70.34				432	desktop		1	10
amd	gpu	2024	190	16	22.6		45.14				288	desktop		1	10
amd	gpu	2022	335	16	23.65		47.31				576	desktop		1	10
amd	gpu	2020	300	16	20.7		41.5				512	desktop		1	0
amd	gpu	2020	250	16	16.2		32.33				512	desktop		1	10
amd	gpu	2021	230	12	13.2		26.43				384	desktop		1	10
amd	gpu	2019	225	8	9.75		19.51				448	desktop		1	10
amd	gpu	2017	185	8	6.2		6.2				256	desktop		1	0
amd	gpu	2021	300	32	20.3		40.55				512	pcie		1	10
amd	gpu	2020	225	8	7.4		14.8				512	pcie		1	0
amd	gpu	2025	120	128	14.85		29.7				256	soc			14
amd	gpu	2024	158	28	27.7						448	pcie		1	0
amd	gpu	2025	220	16	36.1		72.25				640	desktop			10
amd	gpu	2025	300	32	47.8		95.7				640	pcie			10
intel	gpu	2022	75	6	4.2		8.4				186	desktop			14
intel	gpu	2022	225	8	17.2		34.41				512	desktop			14
intel	gpu	2025	150	10	11.52		23.04				380	desktop			14
intel	gpu	2024	190	12	13.67		27.34				456	desktop			14
intel	gpu	2025	70	16	10.65		21.3				224	desktop			14
intel	gpu	2025	200	24	12.29		24.58				456	desktop			14
intel	gpu	2023	300	48	22.22						1229	pcie			16
aws	trainium	2025		144	183	671	671	671	2517		4900	chip			4
qualcomm	npu	2021	75	16			175			350	137	pcie			0
huawei	npu	2019	310	32			256			512		oam			0
huawei	npu	2022	400		94		376					oam			16
apple	apple	2023	40	36	7.4						150	soc			17
apple	apple	2025	180	512	28.4						819	soc			17
apple	apple	2024	45	64	9.2						273	soc			17
apple	apple	2025	25	32	5.7						153	soc			17
apple	apple	2026	50	64	11.4							soc			17
apple	apple	2026	110	128	22.8							soc			17
intel	cpu	2023	350		1.3							server			14
intel	cpu	2021	270		0.8							server			14
intel	cpu	2019	205		0.55							server			14
intel	cpu	2016	145		0.25							server			14
intel	cpu	2014	145		0.2							server			14
amd	cpu	2024	500		13.8							server			14
amd	cpu	2022	360		5							server			14
amd	cpu	2021	280		2.4							server			14
amd	cpu	2019	225		0.6							server			14
amd	cpu	2017	180		0.6							server			14
intel	cpu	2022	253		0.85							desktop			14
intel	cpu	2022	253		0.82							desktop			14
intel	cpu	2022	181		0.68							desktop			14
amd	cpu	2022	230		0.56							desktop			14
amd	cpu	2022	142		0.56							desktop			14
amd	cpu	2024	230		0.56							desktop			14
nvidia	gpu	2016	250	12	9.3		18.7				549	pcie		1	0
nvidia	gpu	2018	350	32			125					sxm			0
nvidia	gpu	2022		64								sxm			18
nvidia	gpu	2022	300	80	19.5	156	312	312		624	1935	pcie			0
nvidia	gpu	2023	350	80	51	378	756	756	1513	1513	2000	pcie			0
nvidia	gpu	2024	1000	144	67	494.7	989.4	989.4	1978.9	1978.9	4900	soc			0
nvidia	gpu	2026		288	130	2000	4000	4000	17500	2500	22000	sxm			19
nvidia	gpu	2016	235	16	10.3		20.7				717	pcie		1	0
nvidia	gpu	2018	250	32	14.8		118.5				870	pcie			0
nvidia	gpu	2021	30	4	1.09						80	pcie			0
nvidia	gpu	2021	50	8	2.5						160	pcie			0
nvidia	gpu	2019	100	4	4.42		8.83				192	desktop			9
nvidia	gpu	2022	75	4	1.83		3.66				96	desktop			9
nvidia	gpu	2020	55	4	3.04		6.08				192	laptop			9
nvidia	gpu	2021	45	4	5.1	5.1	20.4	10.2		40.8		laptop			14
nvidia	gpu	2019	115	8	6.64		53.12			106.2	448	laptop			9
nvidia	gpu	2020	115	8	7.07		56.56			113.1	448	laptop		1	20
nvidia	gpu	2019	150	8	9.36		74.88			149.8	384	laptop			9
nvidia	gpu	2020	150	8	9.59		76.72			153.4	448	laptop			9
nvidia	gpu	2024	70	6	6.77	6.77	27.08	13.54		54.16	168	desktop			9
nvidia	gpu	2021	125	8	16.59	16.59	66.36	33.18		132.7	448	laptop			9
nvidia	gpu	2022	150	16	23.6	23.6	94.4	47.2		188.8	512	laptop			21
nvidia	gpu	2023	160	8	22.1	22.1	88.4	44.2	176.8	176.8	288	desktop		1	0
nvidia	gpu	2025	575	32	104.8						1792	desktop			14
nvidia	gpu	2021	95	4	8.4	16.8	33.6	33.6		67.2		laptop			14
nvidia	gpu	2021	80	6	10.9	21.8	43.6	43.6		87.2		laptop			14
nvidia	gpu	2021	80	8	17.2	34.4	68.8	68.8		137.6		laptop			14
nvidia	gpu	2021	165	16	19.35	38.7	77.4	77.4		154.8		laptop			14
nvidia	gpu	2023	150	12	15.8	31.6	63.2	63.2	126.4	126.4		laptop			14
nvidia	gpu	2025	70	24	24.05	48.1	96.2	96.2	192.4	192.4		pcie			14
nvidia	gpu	2023	10	4	0.64		1.28					soc			14
nvidia	gpu	2023	20	8	1.57		3.13					soc			14
amd	gpu	2022	53	4	3.57		7.13				128	desktop			9
amd	gpu	2022	107	4	5.77		11.5				144	desktop			9
amd	gpu	2021	132	8	8.93		17.86				224	desktop		1	14
amd	gpu	2021	160	8	10.6		21.21				256	desktop		1	14
amd	gpu	2022	180	8	10.79		21.59				280	desktop		1	14
amd	gpu	2022	175	10	11.29		22.58				320	desktop		1	14
amd	gpu	2022	250	12	13.31		26.62				432	desktop			9
amd	gpu	2023	165	8	21.75		43.5				288	desktop			9
amd	gpu	2025	160	16	25.64		51.28				320	desktop			14
amd	gpu	2019	180	8	7.95		15.9				448	desktop		1	14
amd	gpu	2019	130	8	5.2		10.39				224	desktop		1	14
amd	gpu	2017	210	8	10.5		21				410	desktop		1	0
amd	gpu	2017	295	8	12.7		25.3				484	desktop		1	0
amd	gpu	2016	150	8	5.8		5.8				256	desktop		1	0
amd	gpu	2020	250	16	13.1		26.1				1024	desktop			14
amd	gpu	2021	130	8	10.4		20.8				224	pcie			9
amd	gpu	2021	250	32	17.8		35.6				512	pcie			9
amd	gpu	2023	70	8	12.2		24.4					pcie			22
amd	gpu	2023	130	8	20		40					pcie			22
amd	gpu	2023	190	16	28.3		56.5					pcie			22
amd	gpu	2026		432	315		5000	5000	10000	5000	23300	oam			19
amd	gpu	2023	15		8.3		16.59					soc			14
amd	gpu	2024	15		5.94		11.88					soc			14
intel	gpu	2023		8							512	desktop			0
intel	gpu	2026	230	32	22.94		45.88					desktop			14
intel	gpu	2022	150	16								pcie			0
intel	gpu	2022	75	12								pcie			0
intel	npu	2024	600	128		459		1678	1678		3700	pcie			0
cerebras	npu	2021	23000	40							20000000	wafer			0
cerebras	npu	2024	23000	44							21000000	wafer			0
groq	npu	2020	275	0.23			188			750	80000	pcie			0
sambanova	npu	2023		64				638				chip			23
graphcore	npu	2020		0.9	62.5		250					chip			0
graphcore	npu	2022		0.9	87.5		350					chip			0
tenstorrent	npu	2024	160	12							288	pcie			24
tenstorrent	npu	2024	300	24							576	pcie			24
tenstorrent	npu	2025	300	28							448	pcie			24
tenstorrent	npu	2025	300	32							512	pcie			24
huawei	npu	2026		96			486	486	919		4000	oam			19
amd	cpu	2025	350		14							desktop			14
amd	cpu	2023	350		10							desktop			14
amd	cpu	2022	280		4.6							desktop			14
amd	cpu	2019	280		3.2							desktop			14
amd	cpu	2020	142		1.33							desktop			14
amd	cpu	2020	142		1.33							desktop			14
amd	cpu	2020	88		0.72							desktop			14
amd	cpu	2019	142		0.72							desktop			14
amd	cpu	2019	88		0.72							desktop			14
intel	cpu	2021	241		0.79							desktop			14
intel	cpu	2021	190		0.77							desktop			14
intel	cpu	2021	150		0.65							desktop			14
intel	cpu	2020	250		0.46							desktop			14
intel	cpu	2020	215		0.46							desktop			14
intel	cpu	2024	250		1.53							desktop			14
intel	cpu	2025	160		1.89							laptop			14
amd	cpu	2024	54		5.52							laptop			14
qualcomm	cpu	2024	23		3.8							laptop			14
intel	cpu	2013	130		0.15							server			14
generic	cpu	2022	280									desktop			7
nvidia	gpu	2012	225	5	3.52						208	pcie			0
nvidia	gpu	2013	225	12	5.2						288	pcie		1	0
nvidia	gpu	2017	75	5	3.0						140	pcie		1	0
nvidia	gpu	2014	55	1	1.11						80	desktop		1	0
nvidia	gpu	2014	60	2	1.39						86	desktop		1	0
nvidia	gpu	2014	145	4	3.92						224	desktop		1	0
nvidia	gpu	2014	165	4	4.98						224	desktop		1	0
nvidia	gpu	2016	75	2	1.86						112	desktop		1	0
nvidia	gpu	2017	25	2	1.13						48	laptop			0`;
export const acceleratorsSources = `vendor datasheet
vendor datasheet; power: power cap printed by nvidia-smi in public logs
Jouppi et al. 2020/2021 (published chip TDP)
Jouppi et al. 2023 (mean chip power about 170 W; 192 W max)
AWS Neuron documentation (81ce03ae, 2026-08)
vendor datasheet; peaks: Epoch chip dataset (2025-06), ml-engineering (2026-08)
published measurements of package power (approximate)
typical of the class
ML CO2 Impact gpus.csv; vendor datasheet
Wikipedia GPU lists (CC-BY-SA, figures only, 2025-06)
Hugging Face tasks hardware table (MIT, fe42e6801, 2026-08); vendor datasheet
Hugging Face tasks hardware table (MIT, fe42e6801, 2026-08); Epoch chip dataset (CC-BY, 2025-06)
Epoch chip dataset (CC-BY, 2025-06); vendor datasheet
Lightning Fabric peak table (Apache-2.0, 2026-07); vendor datasheet
Hugging Face tasks hardware table (MIT, fe42e6801, 2026-08)
Karpenter AWS instance types (name, memory); figures of the T4
Epoch chip dataset (CC-BY, 2025-06)
Apple publishes no power; Hugging Face tasks hardware table (MIT, fe42e6801, 2026-08) estimate
device name in public logs
ml-engineering accelerator tables (CC-BY-SA-4.0, 744d01e, 2026-08)
Wikipedia GPU lists (CC-BY-SA, figures only, 2025-06); Hugging Face tasks hardware table (MIT, fe42e6801, 2026-08)
Wikipedia GPU lists (CC-BY-SA, figures only, 2025-06); power: vendor datasheet
Wikipedia GPU lists (CC-BY-SA, figures only, 2025-06); memory: vendor datasheet
SN40L paper (arXiv 2405.07518)
vendor datasheet; memory: gpuhunt (MPL-2.0, 3584151, 2026-08)`;
