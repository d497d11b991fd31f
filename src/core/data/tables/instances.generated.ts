// Built from data/instances.csv by `npm run data`; do not edit.
export const instancesTable = `aws	p2.xlarge	k80	0.5	4	61	1	0	2026
aws	p2.8xlarge	k80	4	32	488	1	0	2026
aws	p2.16xlarge	k80	8	64	732	1	0	2026
aws	p3.2xlarge	v100-sxm2-16gb	1	8	61	1	0	2026
aws	p3.8xlarge	v100-sxm2-16gb	4	32	244	1	0	2026
aws	p3.16xlarge	v100-sxm2-16gb	8	64	488	1	0	2026
aws	p3dn.24xlarge	v100-sxm2-32gb	8	96	768	1	0	2026
aws	p4d.24xlarge	a100-sxm4-40gb	8	96	1152	1	0	2026
aws	p4de.24xlarge	a100-sxm4-80gb	8	96	1152	1	0	2026
aws	p5.48xlarge	h100-sxm5-80gb	8	192	2048	1	0	2026
aws	p5.4xlarge	h100-sxm5-80gb	1	16	256	1	0	2026
aws	p5e.48xlarge	h200-sxm	8	192	2048	1	0	2026
aws	p5en.48xlarge	h200-sxm	8	192	2048	1	0	2026
aws	p6-b200.48xlarge	b200-sxm	8	192	2048	1	0	2026
aws	p6e-gb200.36xlarge	gb200	4	144	960		0	2026
aws	g3s.xlarge	m60	0.5	4	30.5	1	0	2026
aws	g3.4xlarge	m60	0.5	16	122	1	0	2026
aws	g3.8xlarge	m60	1	32	244	1	0	2026
aws	g3.16xlarge	m60	2	64	488	1	0	2026
aws	g4dn.xlarge	t4	1	4	16	1	0	2026
aws	g4dn.2xlarge	t4	1	8	32	1	0	2026
aws	g4dn.4xlarge	t4	1	16	64	1	0	2026
aws	g4dn.8xlarge	t4	1	32	128	1	0	2026
aws	g4dn.16xlarge	t4	1	64	256	1	0	2026
aws	g4dn.12xlarge	t4	4	48	192	1	0	2026
aws	g4dn.metal	t4	8	96	384	1	0	2026
aws	g5.xlarge	a10g	1	4	16	1	0	2026
aws	g5.2xlarge	a10g	1	8	32	1	0	2026
aws	g5.4xlarge	a10g	1	16	64	1	0	2026
aws	g5.8xlarge	a10g	1	32	128	1	0	2026
aws	g5.16xlarge	a10g	1	64	256	1	0	2026
aws	g5.12xlarge	a10g	4	48	192	1	0	2026
aws	g5.24xlarge	a10g	4	96	384	1	0	2026
aws	g5.48xlarge	a10g	8	192	768	1	0	2026
aws	g6.xlarge	l4	1	4	16	1	0	2026
aws	g6.2xlarge	l4	1	8	32	1	0	2026
aws	g6.4xlarge	l4	1	16	64	1	0	2026
aws	g6.8xlarge	l4	1	32	128	1	0	2026
aws	g6.16xlarge	l4	1	64	256	1	0	2026
aws	g6.12xlarge	l4	4	48	192	1	0	2026
aws	g6.24xlarge	l4	4	96	384	1	0	2026
aws	g6.48xlarge	l4	8	192	768	1	0	2026
aws	gr6.4xlarge	l4	1	16	128	1	0	2026
aws	gr6.8xlarge	l4	1	32	256	1	0	2026
aws	g6e.xlarge	l40s	1	4	32	1	0	2026
aws	g6e.2xlarge	l40s	1	8	64	1	0	2026
aws	g6e.4xlarge	l40s	1	16	128	1	0	2026
aws	g6e.8xlarge	l40s	1	32	256	1	0	2026
aws	g6e.16xlarge	l40s	1	64	512	1	0	2026
aws	g6e.12xlarge	l40s	4	48	384	1	0	2026
aws	g6e.24xlarge	l40s	4	96	768	1	0	2026
aws	g6e.48xlarge	l40s	8	192	1536	1	0	2026
aws	trn1.2xlarge	trainium1	1	8	32	1	0	2026
aws	trn1.32xlarge	trainium1	16	128	512	1	0	2026
aws	trn1n.32xlarge	trainium1	16	128	512	1	0	2026
aws	trn2.48xlarge	trainium2	16	192	2048	1	0	2026
aws	inf1.xlarge	inferentia1	1	4	8	1	0	2026
aws	inf1.2xlarge	inferentia1	1	8	16	1	0	2026
aws	inf1.6xlarge	inferentia1	4	24	48	1	0	2026
aws	inf1.24xlarge	inferentia1	16	96	192	1	0	2026
aws	inf2.xlarge	inferentia2	1	4	16	1	0	2026
aws	inf2.8xlarge	inferentia2	1	32	128	1	0	2026
aws	inf2.24xlarge	inferentia2	6	96	384	1	0	2026
aws	inf2.48xlarge	inferentia2	12	192	768	1	0	2026
aws	dl1.24xlarge	gaudi1	8	96	768	1	0	2026
aws	c5.large		0	2	4	1	0	2026
aws	c5.xlarge		0	4	8	1	0	2026
aws	c5.2xlarge		0	8	16	1	0	2026
aws	c5.4xlarge		0	16	32	1	0	2026
aws	c5.9xlarge		0	36	72	1	0	2026
aws	c5.18xlarge		0	72	144	1	0	2026
aws	m5.large		0	2	8	1	0	2026
aws	m5.xlarge		0	4	16	1	0	2026
aws	m5.2xlarge		0	8	32	1	0	2026
aws	m5.4xlarge		0	16	64	1	0	2026
aws	m5.12xlarge		0	48	192	1	0	2026
aws	m5.24xlarge		0	96	384	1	0	2026
aws	r5.large		0	2	16	1	0	2026
aws	r5.xlarge		0	4	32	1	0	2026
aws	r5.4xlarge		0	16	128	1	0	2026
aws	t3.medium		0	2	4	1	0	2026
aws	t3.large		0	2	8	1	0	2026
aws	t3.xlarge		0	4	16	1	0	2026
aws	dl2q.24xlarge	qualcomm-ai100	8	96	768		1	2026
aws	g4ad.xlarge	radeon-pro-v520	1	4	16	1	1	2026
aws	g4ad.2xlarge	radeon-pro-v520	1	8	32	1	1	2026
aws	g4ad.4xlarge	radeon-pro-v520	1	16	64	1	1	2026
aws	g4ad.8xlarge	radeon-pro-v520	2	32	128	1	1	2026
aws	g4ad.16xlarge	radeon-pro-v520	4	64	256	1	1	2026
aws	g5g.xlarge	t4g	1	4	8	1	1	2026
aws	g5g.2xlarge	t4g	1	8	16	1	1	2026
aws	g5g.4xlarge	t4g	1	16	32	1	1	2026
aws	g5g.8xlarge	t4g	1	32	64	1	1	2026
aws	g5g.16xlarge	t4g	2	64	128	1	1	2026
aws	g5g.metal	t4g	2	64	128	1	1	2026
aws	g6f.large	l4	0.125	2	8		1	2026
aws	g6f.xlarge	l4	0.125	4	16		1	2026
aws	g6f.2xlarge	l4	0.25	8	32		1	2026
aws	g6f.4xlarge	l4	0.5	16	64		1	2026
aws	g7.2xlarge	rtx-pro-4500-blackwell	1	8	32		1	2026
aws	g7.4xlarge	rtx-pro-4500-blackwell	1	16	64		1	2026
aws	g7.8xlarge	rtx-pro-4500-blackwell	1	32	128		1	2026
aws	g7.12xlarge	rtx-pro-4500-blackwell	2	48	192		1	2026
aws	g7.24xlarge	rtx-pro-4500-blackwell	4	96	384		1	2026
aws	g7.48xlarge	rtx-pro-4500-blackwell	8	192	768		1	2026
aws	g7e.2xlarge	rtx-pro-6000-blackwell	1	8	64		1	2026
aws	g7e.4xlarge	rtx-pro-6000-blackwell	1	16	128		1	2026
aws	g7e.8xlarge	rtx-pro-6000-blackwell	1	32	256		1	2026
aws	g7e.12xlarge	rtx-pro-6000-blackwell	2	48	512		1	2026
aws	g7e.24xlarge	rtx-pro-6000-blackwell	4	96	1024		1	2026
aws	g7e.48xlarge	rtx-pro-6000-blackwell	8	192	2048		1	2026
aws	gr6f.4xlarge	l4	0.5	16	128		1	2026
aws	p6-b300.48xlarge	b300-sxm	8	192	4096		1	2026
aws	trn2u.48xlarge	trainium2	16	192	2048		2	2026
aws	c5.12xlarge		0	48	96	1	1	2026
aws	c5.24xlarge		0	96	192	1	1	2026
aws	m5.8xlarge		0	32	128	1	1	2026
aws	m5.16xlarge		0	64	256	1	1	2026
aws	r5.2xlarge		0	8	64	1	1	2026
aws	r5.8xlarge		0	32	256	1	1	2026
aws	r5.12xlarge		0	48	384	1	1	2026
aws	r5.16xlarge		0	64	512	1	1	2026
aws	r5.24xlarge		0	96	768	1	1	2026
aws	c6i.large		0	2	4	1	1	2026
aws	c6i.xlarge		0	4	8	1	1	2026
aws	c6i.2xlarge		0	8	16	1	1	2026
aws	c6i.4xlarge		0	16	32	1	1	2026
aws	c6i.8xlarge		0	32	64	1	1	2026
aws	c6i.12xlarge		0	48	96	1	1	2026
aws	c6i.16xlarge		0	64	128	1	1	2026
aws	c6i.24xlarge		0	96	192	1	1	2026
aws	m6i.large		0	2	8	1	1	2026
aws	m6i.xlarge		0	4	16	1	1	2026
aws	m6i.2xlarge		0	8	32	1	1	2026
aws	m6i.4xlarge		0	16	64	1	1	2026
aws	m6i.8xlarge		0	32	128	1	1	2026
aws	m6i.12xlarge		0	48	192	1	1	2026
aws	m6i.16xlarge		0	64	256	1	1	2026
aws	m6i.24xlarge		0	96	384	1	1	2026
aws	r6i.large		0	2	16	1	1	2026
aws	r6i.xlarge		0	4	32	1	1	2026
aws	r6i.2xlarge		0	8	64	1	1	2026
aws	r6i.4xlarge		0	16	128	1	1	2026
aws	r6i.8xlarge		0	32	256	1	1	2026
aws	r6i.12xlarge		0	48	384	1	1	2026
aws	r6i.16xlarge		0	64	512	1	1	2026
aws	r6i.24xlarge		0	96	768	1	1	2026
aws	c7i.large		0	2	4	1	1	2026
aws	c7i.xlarge		0	4	8	1	1	2026
aws	c7i.2xlarge		0	8	16	1	1	2026
aws	c7i.4xlarge		0	16	32	1	1	2026
aws	c7i.8xlarge		0	32	64	1	1	2026
aws	c7i.12xlarge		0	48	96	1	1	2026
aws	c7i.16xlarge		0	64	128	1	1	2026
aws	c7i.24xlarge		0	96	192	1	1	2026
aws	m7i.large		0	2	8	1	1	2026
aws	m7i.xlarge		0	4	16	1	1	2026
aws	m7i.2xlarge		0	8	32	1	1	2026
aws	m7i.4xlarge		0	16	64	1	1	2026
aws	m7i.8xlarge		0	32	128	1	1	2026
aws	m7i.12xlarge		0	48	192	1	1	2026
aws	m7i.16xlarge		0	64	256	1	1	2026
aws	m7i.24xlarge		0	96	384	1	1	2026
aws	r7i.large		0	2	16	1	1	2026
aws	r7i.xlarge		0	4	32	1	1	2026
aws	r7i.2xlarge		0	8	64	1	1	2026
aws	r7i.4xlarge		0	16	128	1	1	2026
aws	r7i.8xlarge		0	32	256	1	1	2026
aws	r7i.12xlarge		0	48	384	1	1	2026
aws	r7i.16xlarge		0	64	512	1	1	2026
aws	r7i.24xlarge		0	96	768	1	1	2026
aws	c7g.large		0	2	4	1	1	2026
aws	c7g.xlarge		0	4	8	1	1	2026
aws	c7g.2xlarge		0	8	16	1	1	2026
aws	c7g.4xlarge		0	16	32	1	1	2026
aws	c7g.8xlarge		0	32	64	1	1	2026
aws	c7g.12xlarge		0	48	96	1	1	2026
aws	c7g.16xlarge		0	64	128	1	1	2026
aws	m7g.large		0	2	8	1	1	2026
aws	m7g.xlarge		0	4	16	1	1	2026
aws	m7g.2xlarge		0	8	32	1	1	2026
aws	m7g.4xlarge		0	16	64	1	1	2026
aws	m7g.8xlarge		0	32	128	1	1	2026
aws	m7g.12xlarge		0	48	192	1	1	2026
aws	m7g.16xlarge		0	64	256	1	1	2026
aws	r7g.large		0	2	16	1	1	2026
aws	r7g.xlarge		0	4	32	1	1	2026
aws	r7g.2xlarge		0	8	64	1	1	2026
aws	r7g.4xlarge		0	16	128	1	1	2026
aws	r7g.8xlarge		0	32	256	1	1	2026
aws	r7g.12xlarge		0	48	384	1	1	2026
aws	r7g.16xlarge		0	64	512	1	1	2026
azure	Standard_NC6	k80	0.5	6	56	1	3	2026
azure	Standard_NC12	k80	1	12	112	1	3	2026
azure	Standard_NC24	k80	2	24	224	1	3	2026
azure	Standard_NC24r	k80	2	24	224	1	3	2026
azure	Standard_NC6s_v2	p100-pcie-16gb	1	6	112	1	3	2026
azure	Standard_NC12s_v2	p100-pcie-16gb	2	12	224	1	3	2026
azure	Standard_NC24s_v2	p100-pcie-16gb	4	24	448	1	3	2026
azure	Standard_NC24rs_v2	p100-pcie-16gb	4	24	448	1	3	2026
azure	Standard_NC6s_v3	v100-pcie-16gb	1	6	112	1	3	2026
azure	Standard_NC12s_v3	v100-pcie-16gb	2	12	224	1	3	2026
azure	Standard_NC24s_v3	v100-pcie-16gb	4	24	448	1	3	2026
azure	Standard_NC24rs_v3	v100-pcie-16gb	4	24	448	1	3	2026
azure	Standard_NC4as_T4_v3	t4	1	4	28	1	3	2026
azure	Standard_NC8as_T4_v3	t4	1	8	56	1	3	2026
azure	Standard_NC16as_T4_v3	t4	1	16	110	1	3	2026
azure	Standard_NC64as_T4_v3	t4	4	64	440		3	2026
azure	Standard_NC24ads_A100_v4	a100-pcie-80gb	1	24	220	1	3	2026
azure	Standard_NC48ads_A100_v4	a100-pcie-80gb	2	48	440	1	3	2026
azure	Standard_NC96ads_A100_v4	a100-pcie-80gb	4	96	880	1	3	2026
azure	Standard_NC40ads_H100_v5	h100-nvl-94gb	1	40	320	1	3	2026
azure	Standard_NC80adis_H100_v5	h100-nvl-94gb	2	80	640	1	3	2026
azure	Standard_ND6s	p40	1	6	112	1	3	2026
azure	Standard_ND12s	p40	2	12	224	1	3	2026
azure	Standard_ND24s	p40	4	24	448	1	3	2026
azure	Standard_ND24rs	p40	4	24	448	1	3	2026
azure	Standard_ND40rs_v2	v100-sxm2-32gb	8	40	672	1	3	2026
azure	Standard_ND96asr_v4	a100-sxm4-40gb	8	96	900		3	2026
azure	Standard_ND96amsr_A100_v4	a100-sxm4-80gb	8	96	1900		3	2026
azure	Standard_ND96isr_H100_v5	h100-sxm5-80gb	8	96	1900	1	3	2026
azure	Standard_ND96isr_H200_v5	h200-sxm	8	96	1850		3	2026
azure	Standard_ND96is_MI300X_v5	mi300x	8	96	1850		3	2026
azure	Standard_ND96isr_MI300X_v5	mi300x	8	96	1850		3	2026
azure	Standard_ND128isr_NDR_GB200_v6	gb200	4	128	900	1	3	2026
azure	Standard_NV6	m60	0.5	6	56	1	3	2026
azure	Standard_NV12	m60	1	12	112	1	3	2026
azure	Standard_NV24	m60	2	24	224	1	3	2026
azure	Standard_NV12s_v3	m60	0.5	12	112	1	3	2026
azure	Standard_NV24s_v3	m60	1	24	224	1	3	2026
azure	Standard_NV48s_v3	m60	2	48	448	1	3	2026
azure	Standard_NV6ads_A10_v5	a10	0.167	6	55		3	2026
azure	Standard_NV12ads_A10_v5	a10	0.333	12	110	1	3	2026
azure	Standard_NV18ads_A10_v5	a10	0.5	18	220	1	3	2026
azure	Standard_NV36ads_A10_v5	a10	1	36	440	1	3	2026
azure	Standard_NV36adms_A10_v5	a10	1	36	880	1	3	2026
azure	Standard_NV72ads_A10_v5	a10	2	72	880	1	3	2026
azure	Standard_DS3_v2		0	4	14	1	3	2026
azure	Standard_DS12_v2		0	4	28	1	3	2026
azure	Standard_D4s_v3		0	4	16	1	3	2026
azure	Standard_D8s_v3		0	8	32	1	3	2026
azure	Standard_E4s_v3		0	4	32	1	3	2026
azure	Standard_F16s_v2		0	16	32	1	3	2026
azure	Standard_D2_v2		0	2	7	1	3	2026
azure	Standard_D13_v2		0	8	56	1	3	2026
azure	Standard_NC128ds_xl_RTXPRO6000BSE_v6	rtx-pro-6000-blackwell	1	128	512		4	2026
azure	Standard_NC256ds_xl_RTXPRO6000BSE_v6	rtx-pro-6000-blackwell	2	256	1024		4	2026
azure	Standard_NC320ds_xl_RTXPRO6000BSE_v6	rtx-pro-6000-blackwell	2	320	1280		4	2026
azure	Standard_NC128lds_xl_RTXPRO6000BSE_v6	rtx-pro-6000-blackwell	1	128	256		4	2026
azure	Standard_NC256lds_xl_RTXPRO6000BSE_v6	rtx-pro-6000-blackwell	2	256	512		4	2026
azure	Standard_NC320lds_xl_RTXPRO6000BSE_v6	rtx-pro-6000-blackwell	2	320	640		4	2026
azure	Standard_ND128isr_GB300_v6	gb300	4	128	864		4	2026
azure	Standard_ND128isrG5_GB300_v6	gb300	4	128	864		4	2026
azure	Standard_NCC40ads_H100_v5	h100-nvl-94gb	1	40	320		4	2026
azure	Standard_NV4ads_V710_v5	radeon-pro-v710	0.167	4	16		4	2026
azure	Standard_NV8ads_V710_v5	radeon-pro-v710	0.333	8	32		4	2026
azure	Standard_NV12ads_V710_v5	radeon-pro-v710	0.5	12	64		4	2026
azure	Standard_NV24ads_V710_v5	radeon-pro-v710	1	24	128		4	2026
azure	Standard_NV28adms_V710_v5	radeon-pro-v710	1	28	160		4	2026
azure	Standard_NG8ads_V620_v1	radeon-pro-v620	0.25	8	16	1	4	2026
azure	Standard_NG16ads_V620_v1	radeon-pro-v620	0.5	16	32	1	4	2026
azure	Standard_NG32ads_V620_v1	radeon-pro-v620	1	32	64	1	4	2026
azure	Standard_NG32adms_V620_v1	radeon-pro-v620	1	32	176	1	4	2026
azure	Standard_NV4as_v4	mi25	0.125	4	14	1	5	2026
azure	Standard_NV8as_v4	mi25	0.25	8	28	1	5	2026
azure	Standard_NV16as_v4	mi25	0.5	16	56	1	5	2026
azure	Standard_NV32as_v4	mi25	1	32	112	1	5	2026
azure	Standard_ND96asr_A100_v4	a100-sxm4-40gb	8	96	900	1	6	2026
gcp	a2-highgpu-1g	a100-sxm4-40gb	1	12	85	1	7	2026
gcp	a2-highgpu-2g	a100-sxm4-40gb	2	24	170	1	7	2026
gcp	a2-highgpu-4g	a100-sxm4-40gb	4	48	340	1	7	2026
gcp	a2-highgpu-8g	a100-sxm4-40gb	8	96	680	1	7	2026
gcp	a2-megagpu-16g	a100-sxm4-40gb	16	96	1360	1	7	2026
gcp	a2-ultragpu-1g	a100-sxm4-80gb	1	12	170	1	7	2026
gcp	a2-ultragpu-2g	a100-sxm4-80gb	2	24	340	1	7	2026
gcp	a2-ultragpu-4g	a100-sxm4-80gb	4	48	680	1	7	2026
gcp	a2-ultragpu-8g	a100-sxm4-80gb	8	96	1360	1	7	2026
gcp	a3-highgpu-1g	h100-sxm5-80gb	1	26	234	1	7	2026
gcp	a3-highgpu-2g	h100-sxm5-80gb	2	52	468	1	7	2026
gcp	a3-highgpu-4g	h100-sxm5-80gb	4	104	936	1	7	2026
gcp	a3-highgpu-8g	h100-sxm5-80gb	8	208	1872	1	7	2026
gcp	a3-megagpu-8g	h100-sxm5-80gb	8	208	1872	1	7	2026
gcp	a3-edgegpu-8g	h100-sxm5-80gb	8	208	1872	1	7	2026
gcp	a3-ultragpu-8g	h200-sxm	8	224	2952	1	7	2026
gcp	a4-highgpu-8g	b200-sxm	8	224	3968		7	2026
gcp	a4x-highgpu-4g	gb200	4	140	884		7	2026
gcp	g2-standard-4	l4	1	4	16	1	7	2026
gcp	g2-standard-8	l4	1	8	32	1	7	2026
gcp	g2-standard-12	l4	1	12	48	1	7	2026
gcp	g2-standard-16	l4	1	16	64	1	7	2026
gcp	g2-standard-32	l4	1	32	128	1	7	2026
gcp	g2-standard-24	l4	2	24	96	1	7	2026
gcp	g2-standard-48	l4	4	48	192	1	7	2026
gcp	g2-standard-96	l4	8	96	384	1	7	2026
gcp	n1-standard-1		0	1	3.75	1	7	2026
gcp	n1-standard-4		0	4	15	1	7	2026
gcp	n1-standard-8		0	8	30	1	7	2026
gcp	n1-standard-16		0	16	60	1	7	2026
gcp	n1-highmem-8		0	8	52	1	7	2026
gcp	e2-standard-4		0	4	16	1	7	2026
gcp	e2-standard-8		0	8	32	1	7	2026
gcp	n2-standard-8		0	8	32	1	7	2026
gcp	c2-standard-8		0	8	32	1	7	2026
gcp	v2-8	tpu-v2	4	96	334		8	2026
gcp	v2-32	tpu-v2	16				8	2026
gcp	v2-128	tpu-v2	64				8	2026
gcp	v2-256	tpu-v2	128				8	2026
gcp	v2-512	tpu-v2	256				8	2026
gcp	v3-8	tpu-v3	4	96	334		8	2026
gcp	v3-32	tpu-v3	16				8	2026
gcp	v3-128	tpu-v3	64				8	2026
gcp	v3-256	tpu-v3	128				8	2026
gcp	v3-512	tpu-v3	256				8	2026
gcp	v3-1024	tpu-v3	512				8	2026
gcp	v3-2048	tpu-v3	1024				8	2026
gcp	v4-8	tpu-v4	4			1	8	2026
gcp	v4-16	tpu-v4	8			1	8	2026
gcp	v4-32	tpu-v4	16			1	8	2026
gcp	v4-64	tpu-v4	32			1	8	2026
gcp	v4-128	tpu-v4	64			1	8	2026
gcp	v4-256	tpu-v4	128			1	8	2026
gcp	v4-512	tpu-v4	256			1	8	2026
gcp	v4-1024	tpu-v4	512			1	8	2026
gcp	v4-2048	tpu-v4	1024			1	8	2026
gcp	v4-4096	tpu-v4	2048			1	8	2026
gcp	v5p-8	tpu-v5p	4	208	448	1	8	2026
gcp	v5p-16	tpu-v5p	8			1	8	2026
gcp	v5p-32	tpu-v5p	16			1	8	2026
gcp	v5p-64	tpu-v5p	32			1	8	2026
gcp	v5p-128	tpu-v5p	64			1	8	2026
gcp	v5p-256	tpu-v5p	128			1	8	2026
gcp	v5p-512	tpu-v5p	256			1	8	2026
gcp	v5p-1024	tpu-v5p	512			1	8	2026
gcp	v5p-2048	tpu-v5p	1024			1	8	2026
gcp	v5p-4096	tpu-v5p	2048			1	8	2026
gcp	v5litepod-1	tpu-v5e	1	24	48	1	8	2026
gcp	v5litepod-4	tpu-v5e	4	112	192	1	8	2026
gcp	v5litepod-8	tpu-v5e	8	224	384	1	8	2026
gcp	v5litepod-16	tpu-v5e	16			1	8	2026
gcp	v5litepod-32	tpu-v5e	32			1	8	2026
gcp	v5litepod-64	tpu-v5e	64			1	8	2026
gcp	v5litepod-128	tpu-v5e	128			1	8	2026
gcp	v5litepod-256	tpu-v5e	256			1	8	2026
gcp	v5e-1	tpu-v5e	1				8	2026
gcp	v5e-4	tpu-v5e	4				8	2026
gcp	v5e-8	tpu-v5e	8				8	2026
gcp	v5e-16	tpu-v5e	16				8	2026
gcp	v5e-32	tpu-v5e	32				8	2026
gcp	v5e-64	tpu-v5e	64				8	2026
gcp	v5e-128	tpu-v5e	128				8	2026
gcp	v5e-256	tpu-v5e	256				8	2026
gcp	v6e-1	tpu-v6e	1	44	176	1	8	2026
gcp	v6e-4	tpu-v6e	4	180	720	1	8	2026
gcp	v6e-8	tpu-v6e	8	180	1440	1	8	2026
gcp	v6e-16	tpu-v6e	16			1	8	2026
gcp	v6e-32	tpu-v6e	32			1	8	2026
gcp	v6e-64	tpu-v6e	64			1	8	2026
gcp	v6e-128	tpu-v6e	128			1	8	2026
gcp	v6e-256	tpu-v6e	256			1	8	2026
gcp	tpu7x-4	tpu-v7	2				8	2026
gcp	tpu7x-8	tpu-v7	4			1	8	2026
gcp	tpu7x-16	tpu-v7	8			1	8	2026
gcp	tpu7x-64	tpu-v7	32			1	8	2026
gcp	tpu7x-128	tpu-v7	64			1	8	2026
gcp	tpu7x-256	tpu-v7	128			1	8	2026
gcp	g4-standard-48	rtx-pro-6000-blackwell	1	48	180		9	2026
gcp	g4-standard-96	rtx-pro-6000-blackwell	2	96	360		9	2026
gcp	g4-standard-192	rtx-pro-6000-blackwell	4	192	720		9	2026
gcp	g4-standard-384	rtx-pro-6000-blackwell	8	384	1440		9	2026
gcp	a4x-highgpu-4g-nolssd	gb200	4	140	884		10	2026
gcp	a3-edgegpu-8g-nolssd	h100-sxm5-80gb	8	208	1872	1	11	2026
gcp	ct5lp-hightpu-1t	tpu-v5e	1	24	48		12	2026
gcp	ct5lp-hightpu-4t	tpu-v5e	4	112	192		13	2026
gcp	ct5lp-hightpu-8t	tpu-v5e	8	224	384		12	2026
gcp	ct5p-hightpu-4t	tpu-v5p	4	208	448		13	2026
gcp	ct6e-standard-1t	tpu-v6e	1	44	176		13	2026
gcp	ct6e-standard-4t	tpu-v6e	4	180	720		13	2026
gcp	ct6e-standard-8t	tpu-v6e	8	180	1440		12	2026
gcp	ct4p-hightpu-4t	tpu-v4	4				14	2026
gcp	tpu7x-standard-1t	tpu-v7	1				14	2026
gcp	tpu7x-standard-4t	tpu-v7	4				14	2026
gcp	tpu7x-2	tpu-v7	1				14	2026
gcp	tpu7x-32	tpu-v7	16				14	2026
gcp	tpu7x-512	tpu-v7	256				14	2026
gcp	tpu7x-1024	tpu-v7	512				14	2026
gcp	tpu7x-2048	tpu-v7	1024				14	2026
lambda	gpu_1x_a100	a100-sxm4-40gb	1	30	200		15	2026
lambda	gpu_2x_a100	a100-sxm4-40gb	2	60	400		15	2026
lambda	gpu_4x_a100	a100-sxm4-40gb	4	120	800		15	2026
lambda	gpu_8x_a100	a100-sxm4-40gb	8	124	1800	1	15	2026
lambda	gpu_8x_a100_80gb_sxm4	a100-sxm4-80gb	8	240	1800	1	15	2026
lambda	gpu_1x_h100_sxm5	h100-sxm5-80gb	1	26	225	1	15	2026
lambda	gpu_8x_h100_sxm5	h100-sxm5-80gb	8	208	1800	1	15	2026
lambda	gpu_1x_h100_pcie	h100-pcie-80gb	1	26	200	1	15	2026
lambda	gpu_1x_a10	a10	1	30	200	1	15	2026
lambda	gpu_1x_gh200	gh200	1	64	432		15	2026
lambda	gpu_8x_b200_sxm6	b200-sxm	8	208	2900	1	15	2026
oci	VM.GPU3.1	v100-sxm2-16gb	1	12	90	1	15	2026
oci	VM.GPU3.2	v100-sxm2-16gb	2	24	180	1	15	2026
oci	VM.GPU3.4	v100-sxm2-16gb	4	48	360	1	15	2026
oci	BM.GPU3.8	v100-sxm2-16gb	8	104	768	1	15	2026
oci	BM.GPU4.8	a100-sxm4-40gb	8	128	2048	1	15	2026
oci	BM.GPU.A100-v2.8	a100-sxm4-80gb	8	256	2048	1	15	2026
oci	BM.GPU.H100.8	h100-sxm5-80gb	8	224	2048	1	15	2026
oci	BM.GPU.H200.8	h200-sxm	8	224	3072	1	15	2026
oci	VM.GPU.A10.1	a10	1	30	240	1	15	2026
oci	VM.GPU.A10.2	a10	2	60	480	1	15	2026
oci	BM.GPU.A10.4	a10	4	128	1024	1	15	2026
oci	BM.GPU.L40S.4	l40s	4	224	1024	1	15	2026
oci	BM.GPU.MI300X.8	mi300x	8	224	2048	1	15	2026
huggingface	t4-small	t4	1	4	15		15	2026
huggingface	t4-medium	t4	1	8	30		15	2026
huggingface	a10g-small	a10g	1	4	15		15	2026
huggingface	a10g-large	a10g	1	12	46		15	2026
huggingface	a10g-largex2	a10g	2	24	92		15	2026
huggingface	a10g-largex4	a10g	4	48	184		15	2026
huggingface	l4x1	l4	1	8	30		15	2026
huggingface	l4x4	l4	4	48	186		15	2026
huggingface	l40sx1	l40s	1	8	62		15	2026
huggingface	l40sx4	l40s	4	48	382		15	2026
huggingface	l40sx8	l40s	8	192	1534		15	2026
huggingface	a100-large	a100-sxm4-80gb	1	12	142		15	2026
huggingface	a100x4	a100-sxm4-80gb	4	48	568		15	2026
huggingface	a100x8	a100-sxm4-80gb	8	96	1136		15	2026
huggingface	h100	h100-sxm5-80gb	1	23	240		15	2026
huggingface	h100x8	h100-sxm5-80gb	8	184	1920		15	2026
kaggle	gpu-p100	p100-pcie-16gb	1	4	29		15	2026
kaggle	gpu-t4x2	t4	2	4	29		15	2026
kaggle	tpu-v3-8	tpu-v3	4	96	330		15	2026
colab	colab-t4	t4	1	2	12.7		15	2026
colab	colab-l4	l4	1	12	53		15	2026
colab	colab-a100	a100-sxm4-40gb	1	12	83.5		15	2026
modal	T4	t4	1			1	16	2026
modal	L4	l4	1			1	16	2026
modal	A10	a10	1			1	16	2026
modal	A10G	a10g	1				16	2026
modal	L40S	l40s	1			1	16	2026
modal	A100	a100-sxm4-40gb	1			1	16	2026
modal	A100-40GB	a100-sxm4-40gb	1			1	16	2026
modal	A100-80GB	a100-sxm4-80gb	1			1	16	2026
modal	H100	h100-sxm5-80gb	1			1	16	2026
modal	H200	h200-sxm	1			1	16	2026
modal	B200	b200-sxm	1			1	16	2026
lambda	gpu_8x_v100	v100-sxm2-16gb	8	92	448		11	2026
lambda	gpu_1x_a6000	rtx-a6000	1	14	100		11	2026
lambda	gpu_2x_a6000	rtx-a6000	2	28	200		11	2026
lambda	gpu_4x_a6000	rtx-a6000	4	56	400		11	2026
lambda	gpu_1x_rtx6000	quadro-rtx-6000	1	14	46		11	2026
lambda	gpu_2x_h100_sxm5	h100-sxm5-80gb	2	52	450		11	2026
lambda	gpu_4x_h100_sxm5	h100-sxm5-80gb	4	104	900		11	2026
lambda	gpu_2x_b200_sxm6	b200-sxm	2	52	720		11	2026
lambda	cpu_4x_general		0	4	16		11	2026
oci	BM.GPU.B200.8	b200-sxm	8	256	4096		11	2026
oci	BM.GPU.B300.8	b300-sxm	8	256	4096		11	2026
oci	BM.GPU.GB200.4	gb200	4	144	960		11	2026
oci	BM.GPU.GB300.4	gb300	4	144	960		11	2026
oci	BM.GPU.MI355X.8	mi355x	8	256	3072		11	2026
oci	BM.GPU.RTXPRO.8	rtx-pro-6000-blackwell	8	288	3072		11	2026
oci	BM.GPU2.2	p100-pcie-16gb	2	56	192		11	2026
oci	VM.GPU2.1	p100-pcie-16gb	1	24	72		11	2026
nebius	gpu-h100-sxm_1gpu-16vcpu-200gb	h100-sxm5-80gb	1	16	200		11	2026
nebius	gpu-h100-sxm_8gpu-128vcpu-1600gb	h100-sxm5-80gb	8	128	1600		11	2026
nebius	gpu-h200-sxm_1gpu-16vcpu-200gb	h200-sxm	1	16	200		11	2026
nebius	gpu-h200-sxm_8gpu-128vcpu-1600gb	h200-sxm	8	128	1600		11	2026
nebius	gpu-b200-sxm_8gpu-160vcpu-1792gb	b200-sxm	8	160	1792		11	2026
nebius	gpu-l40s-a_1gpu-8vcpu-32gb	l40s	1	8	32		11	2026
nebius	gpu-l40s-a_1gpu-16vcpu-64gb	l40s	1	16	64		11	2026
nebius	gpu-l40s-a_1gpu-24vcpu-96gb	l40s	1	24	96		11	2026
nebius	gpu-l40s-a_1gpu-32vcpu-128gb	l40s	1	32	128		11	2026
nebius	gpu-l40s-a_1gpu-40vcpu-160gb	l40s	1	40	160		11	2026
nebius	gpu-l40s-d_1gpu-16vcpu-96gb	l40s	1	16	96		11	2026
nebius	gpu-l40s-d_1gpu-32vcpu-192gb	l40s	1	32	192		11	2026
nebius	gpu-l40s-d_1gpu-48vcpu-288gb	l40s	1	48	288		11	2026
nebius	gpu-l40s-d_2gpu-64vcpu-384gb	l40s	2	64	384		11	2026
nebius	gpu-l40s-d_2gpu-96vcpu-576gb	l40s	2	96	576		11	2026
nebius	gpu-l40s-d_4gpu-128vcpu-768gb	l40s	4	128	768		11	2026
nebius	gpu-l40s-d_4gpu-192vcpu-1152gb	l40s	4	192	1152		11	2026
digitalocean	gpu-h100x1-80gb	h100-sxm5-80gb	1	20	240		17	2026
digitalocean	gpu-h100x8-640gb	h100-sxm5-80gb	8	160	1920		17	2026
scaleway	GPU-3070-S	rtx-3070	1	8	16		5	2026
scaleway	H100-1-80G	h100-pcie-80gb	1	24	240		5	2026
scaleway	H100-2-80G	h100-pcie-80gb	2	48	480		5	2026
scaleway	L4-1-24G	l4	1	8	48		5	2026
scaleway	L4-2-24G	l4	2	16	96		5	2026
scaleway	L4-4-24G	l4	4	32	192		5	2026
scaleway	L4-8-24G	l4	8	64	384		5	2026
scaleway	L40S-1-48G	l40s	1	8	96		5	2026
scaleway	L40S-2-48G	l40s	2	16	192		5	2026
scaleway	L40S-4-48G	l40s	4	32	384		5	2026
scaleway	L40S-8-48G	l40s	8	64	768		5	2026
ovh	t2-le-45	v100s-pcie-32gb	1	15	45		5	2026
ovh	t2-le-90	v100s-pcie-32gb	2	30	90		5	2026
ovh	t2-le-180	v100s-pcie-32gb	4	60	180		5	2026
modal	RTX-PRO-6000	rtx-pro-6000-blackwell	1				18	2026
modal	H100!	h100-sxm5-80gb	1				18	2026
modal	B200+	b200-sxm	1				18	2026
coreweave	GB200 NVL72 (per 4-GPU node)	gb200	4	144	960		19	2026
coreweave	HGX B200	b200-sxm	8	128	2048		19	2026
runpod	NVIDIA GeForce RTX 4090	rtx-4090	1				20	2026
runpod	NVIDIA GeForce RTX 3090	rtx-3090	1				21	2026
runpod	NVIDIA GeForce RTX 5090	rtx-5090	1				21	2026
runpod	NVIDIA A100 80GB PCIe	a100-pcie-80gb	1				20	2026
runpod	NVIDIA A100-SXM4-80GB	a100-sxm4-80gb	1				20	2026
runpod	NVIDIA H100 80GB HBM3	h100-sxm5-80gb	1				20	2026
runpod	NVIDIA H100 PCIe	h100-pcie-80gb	1				20	2026
runpod	NVIDIA H100 NVL	h100-nvl-94gb	1				20	2026
runpod	NVIDIA H200	h200-sxm	1				20	2026
runpod	NVIDIA B200	b200-sxm	1				20	2026
runpod	NVIDIA B300 SXM6 AC	b300-sxm	1				20	2026
runpod	NVIDIA L4	l4	1				21	2026
runpod	NVIDIA L40	l40	1				20	2026
runpod	NVIDIA L40S	l40s	1				21	2026
runpod	NVIDIA A40	a40	1				21	2026
runpod	NVIDIA RTX A4000	rtx-a4000	1				20	2026
runpod	NVIDIA RTX A4500	rtx-a4500	1				21	2026
runpod	NVIDIA RTX A5000	rtx-a5000	1				21	2026
runpod	NVIDIA RTX A6000	rtx-a6000	1				20	2026
runpod	NVIDIA RTX 2000 Ada Generation	rtx-2000-ada	1				20	2026
runpod	NVIDIA RTX 4000 Ada Generation	rtx-4000-ada	1				20	2026
runpod	NVIDIA RTX 6000 Ada Generation	rtx-6000-ada	1				21	2026
runpod	NVIDIA RTX PRO 6000 Blackwell Server Edition	rtx-pro-6000-blackwell	1				20	2026
runpod	NVIDIA RTX PRO 6000 Blackwell Workstation Edition	rtx-pro-6000-blackwell	1				20	2026
runpod	AMD Instinct MI300X OAM	mi300x	1				21	2026
aws	t2.small		0	1	2	1	1	2026
aws	t2.medium		0	2	4	1	1	2026
aws	t2.large		0	2	8	1	1	2026
aws	t2.xlarge		0	4	16	1	1	2026
aws	t2.2xlarge		0	8	32	1	1	2026
aws	t3.small		0	2	2	1	1	2026
aws	t3.2xlarge		0	8	32	1	1	2026
aws	t4g.small		0	2	2	1	1	2026
aws	t4g.medium		0	2	4	1	1	2026
aws	t4g.large		0	2	8	1	1	2026
aws	t4g.xlarge		0	4	16	1	1	2026
aws	t4g.2xlarge		0	8	32	1	1	2026
aws	c4.large		0	2	3.75	1	1	2026
aws	c4.xlarge		0	4	7.5	1	1	2026
aws	c4.2xlarge		0	8	15	1	1	2026
aws	c4.4xlarge		0	16	30	1	1	2026
aws	c4.8xlarge		0	36	60	1	1	2026
aws	m4.large		0	2	8	1	1	2026
aws	m4.xlarge		0	4	16	1	1	2026
aws	m4.2xlarge		0	8	32	1	1	2026
aws	m4.4xlarge		0	16	64	1	1	2026
aws	m4.10xlarge		0	40	160	1	1	2026
aws	m4.16xlarge		0	64	256	1	1	2026
aws	r4.large		0	2	15.25	1	1	2026
aws	r4.xlarge		0	4	30.5	1	1	2026
aws	r4.2xlarge		0	8	61	1	1	2026
aws	r4.4xlarge		0	16	122	1	1	2026
aws	r4.8xlarge		0	32	244	1	1	2026
aws	r4.16xlarge		0	64	488	1	1	2026
aws	c5n.large		0	2	5.25	1	1	2026
aws	c5n.xlarge		0	4	10.5	1	1	2026
aws	c5n.2xlarge		0	8	21	1	1	2026
aws	c5n.4xlarge		0	16	42	1	1	2026
aws	c5n.9xlarge		0	36	96	1	1	2026
aws	c5n.18xlarge		0	72	192	1	1	2026
aws	c6g.large		0	2	4	1	1	2026
aws	c6g.xlarge		0	4	8	1	1	2026
aws	c6g.2xlarge		0	8	16	1	1	2026
aws	c6g.4xlarge		0	16	32	1	1	2026
aws	c6g.8xlarge		0	32	64	1	1	2026
aws	c6g.12xlarge		0	48	96	1	1	2026
aws	c6g.16xlarge		0	64	128	1	1	2026
aws	m6g.large		0	2	8	1	1	2026
aws	m6g.xlarge		0	4	16	1	1	2026
aws	m6g.2xlarge		0	8	32	1	1	2026
aws	m6g.4xlarge		0	16	64	1	1	2026
aws	m6g.8xlarge		0	32	128	1	1	2026
aws	m6g.12xlarge		0	48	192	1	1	2026
aws	m6g.16xlarge		0	64	256	1	1	2026
aws	r6g.large		0	2	16	1	1	2026
aws	r6g.xlarge		0	4	32	1	1	2026
aws	r6g.2xlarge		0	8	64	1	1	2026
aws	r6g.4xlarge		0	16	128	1	1	2026
aws	r6g.8xlarge		0	32	256	1	1	2026
aws	r6g.12xlarge		0	48	384	1	1	2026
aws	r6g.16xlarge		0	64	512	1	1	2026
aws	c6a.large		0	2	4	1	1	2026
aws	c6a.xlarge		0	4	8	1	1	2026
aws	c6a.2xlarge		0	8	16	1	1	2026
aws	c6a.4xlarge		0	16	32	1	1	2026
aws	c6a.8xlarge		0	32	64	1	1	2026
aws	c6a.12xlarge		0	48	96	1	1	2026
aws	c6a.16xlarge		0	64	128	1	1	2026
aws	c6a.24xlarge		0	96	192	1	1	2026
aws	c6a.32xlarge		0	128	256	1	1	2026
aws	c6a.48xlarge		0	192	384	1	1	2026
aws	m6a.large		0	2	8	1	1	2026
aws	m6a.xlarge		0	4	16	1	1	2026
aws	m6a.2xlarge		0	8	32	1	1	2026
aws	m6a.4xlarge		0	16	64	1	1	2026
aws	m6a.8xlarge		0	32	128	1	1	2026
aws	m6a.12xlarge		0	48	192	1	1	2026
aws	m6a.16xlarge		0	64	256	1	1	2026
aws	m6a.24xlarge		0	96	384	1	1	2026
aws	m6a.32xlarge		0	128	512	1	1	2026
aws	m6a.48xlarge		0	192	768	1	1	2026
aws	c7a.large		0	2	4	1	1	2026
aws	c7a.xlarge		0	4	8	1	1	2026
aws	c7a.2xlarge		0	8	16	1	1	2026
aws	c7a.4xlarge		0	16	32	1	1	2026
aws	c7a.8xlarge		0	32	64	1	1	2026
aws	c7a.12xlarge		0	48	96	1	1	2026
aws	c7a.16xlarge		0	64	128	1	1	2026
aws	c7a.24xlarge		0	96	192	1	1	2026
aws	c7a.32xlarge		0	128	256	1	1	2026
aws	c7a.48xlarge		0	192	384	1	1	2026
aws	m7a.large		0	2	8	1	1	2026
aws	m7a.xlarge		0	4	16	1	1	2026
aws	m7a.2xlarge		0	8	32	1	1	2026
aws	m7a.4xlarge		0	16	64	1	1	2026
aws	m7a.8xlarge		0	32	128	1	1	2026
aws	m7a.12xlarge		0	48	192	1	1	2026
aws	m7a.16xlarge		0	64	256	1	1	2026
aws	m7a.24xlarge		0	96	384	1	1	2026
aws	m7a.32xlarge		0	128	512	1	1	2026
aws	m7a.48xlarge		0	192	768	1	1	2026
aws	r7a.large		0	2	16	1	1	2026
aws	r7a.xlarge		0	4	32	1	1	2026
aws	r7a.2xlarge		0	8	64	1	1	2026
aws	r7a.4xlarge		0	16	128	1	1	2026
aws	r7a.8xlarge		0	32	256	1	1	2026
aws	r7a.12xlarge		0	48	384	1	1	2026
aws	r7a.16xlarge		0	64	512	1	1	2026
aws	r7a.24xlarge		0	96	768	1	1	2026
aws	r7a.32xlarge		0	128	1024	1	1	2026
aws	r7a.48xlarge		0	192	1536	1	1	2026
aws	c8g.large		0	2	4	1	1	2026
aws	c8g.xlarge		0	4	8	1	1	2026
aws	c8g.2xlarge		0	8	16	1	1	2026
aws	c8g.4xlarge		0	16	32	1	1	2026
aws	c8g.8xlarge		0	32	64	1	1	2026
aws	c8g.12xlarge		0	48	96	1	1	2026
aws	c8g.16xlarge		0	64	128	1	1	2026
aws	c8g.24xlarge		0	96	192	1	1	2026
aws	c8g.48xlarge		0	192	384		1	2026
aws	m8g.large		0	2	8	1	1	2026
aws	m8g.xlarge		0	4	16	1	1	2026
aws	m8g.2xlarge		0	8	32	1	1	2026
aws	m8g.4xlarge		0	16	64	1	1	2026
aws	m8g.8xlarge		0	32	128	1	1	2026
aws	m8g.12xlarge		0	48	192	1	1	2026
aws	m8g.16xlarge		0	64	256	1	1	2026
aws	m8g.24xlarge		0	96	384	1	1	2026
aws	m8g.48xlarge		0	192	768	1	1	2026
aws	r8g.large		0	2	16	1	1	2026
aws	r8g.xlarge		0	4	32	1	1	2026
aws	r8g.2xlarge		0	8	64	1	1	2026
aws	r8g.4xlarge		0	16	128	1	1	2026
aws	r8g.8xlarge		0	32	256	1	1	2026
aws	r8g.12xlarge		0	48	384	1	1	2026
aws	r8g.16xlarge		0	64	512	1	1	2026
aws	r8g.24xlarge		0	96	768	1	1	2026
aws	r8g.48xlarge		0	192	1536	1	1	2026
aws	trn2.3xlarge	trainium2	1	12			22	2026
azure	Standard_D1_v2		0	1	3.5		23	2026
azure	Standard_DS1_v2		0	1	3.5		23	2026
azure	Standard_DS2_v2		0	2	7		23	2026
azure	Standard_D3_v2		0	4	14		23	2026
azure	Standard_D4_v2		0	8	28		23	2026
azure	Standard_DS4_v2		0	8	28		23	2026
azure	Standard_D5_v2		0	16	56		23	2026
azure	Standard_DS5_v2		0	16	56		23	2026
azure	Standard_D11_v2		0	2	14		23	2026
azure	Standard_DS11_v2		0	2	14		23	2026
azure	Standard_D12_v2		0	4	28		23	2026
azure	Standard_DS13_v2		0	8	56		23	2026
azure	Standard_D14_v2		0	16	112		23	2026
azure	Standard_DS14_v2		0	16	112		23	2026
azure	Standard_D15_v2		0	20	140		23	2026
azure	Standard_DS15_v2		0	20	140		23	2026
azure	Standard_D2s_v3		0	2	8	1	23	2026
azure	Standard_D16s_v3		0	16	64	1	23	2026
azure	Standard_D32s_v3		0	32	128	1	23	2026
azure	Standard_D48s_v3		0	48	192	1	23	2026
azure	Standard_D64s_v3		0	64	256	1	23	2026
azure	Standard_E2s_v3		0	2	16	1	23	2026
azure	Standard_E8s_v3		0	8	64	1	23	2026
azure	Standard_E16s_v3		0	16	128	1	23	2026
azure	Standard_E20s_v3		0	20	160	1	23	2026
azure	Standard_E32s_v3		0	32	256	1	23	2026
azure	Standard_E48s_v3		0	48	384	1	23	2026
azure	Standard_E64s_v3		0	64	432	1	23	2026
azure	Standard_F2s_v2		0	2	4	1	23	2026
azure	Standard_F4s_v2		0	4	8	1	23	2026
azure	Standard_F8s_v2		0	8	16	1	23	2026
azure	Standard_F32s_v2		0	32	64	1	23	2026
azure	Standard_F48s_v2		0	48	96	1	23	2026
azure	Standard_F64s_v2		0	64	128	1	23	2026
azure	Standard_F72s_v2		0	72	144	1	23	2026
azure	Standard_D2s_v4		0	2	8	1	23	2026
azure	Standard_D4s_v4		0	4	16	1	23	2026
azure	Standard_D8s_v4		0	8	32	1	23	2026
azure	Standard_D16s_v4		0	16	64	1	23	2026
azure	Standard_D32s_v4		0	32	128	1	23	2026
azure	Standard_D48s_v4		0	48	192	1	23	2026
azure	Standard_D64s_v4		0	64	256	1	23	2026
azure	Standard_D2as_v4		0	2	8	1	23	2026
azure	Standard_D4as_v4		0	4	16	1	23	2026
azure	Standard_D8as_v4		0	8	32	1	23	2026
azure	Standard_D16as_v4		0	16	64	1	23	2026
azure	Standard_D32as_v4		0	32	128	1	23	2026
azure	Standard_D48as_v4		0	48	192	1	23	2026
azure	Standard_D64as_v4		0	64	256	1	23	2026
azure	Standard_D96as_v4		0	96	384	1	23	2026
azure	Standard_D2ds_v4		0	2	8	1	23	2026
azure	Standard_D4ds_v4		0	4	16	1	23	2026
azure	Standard_D8ds_v4		0	8	32	1	23	2026
azure	Standard_D16ds_v4		0	16	64	1	23	2026
azure	Standard_D32ds_v4		0	32	128	1	23	2026
azure	Standard_D48ds_v4		0	48	192	1	23	2026
azure	Standard_D64ds_v4		0	64	256	1	23	2026
azure	Standard_E2s_v4		0	2	16	1	23	2026
azure	Standard_E4s_v4		0	4	32	1	23	2026
azure	Standard_E8s_v4		0	8	64	1	23	2026
azure	Standard_E16s_v4		0	16	128	1	23	2026
azure	Standard_E32s_v4		0	32	256	1	23	2026
azure	Standard_E48s_v4		0	48	384	1	23	2026
azure	Standard_E64s_v4		0	64	504	1	23	2026
azure	Standard_D2s_v5		0	2	8	1	23	2026
azure	Standard_D4s_v5		0	4	16	1	23	2026
azure	Standard_D8s_v5		0	8	32	1	23	2026
azure	Standard_D16s_v5		0	16	64	1	23	2026
azure	Standard_D32s_v5		0	32	128	1	23	2026
azure	Standard_D48s_v5		0	48	192	1	23	2026
azure	Standard_D64s_v5		0	64	256	1	23	2026
azure	Standard_D96s_v5		0	96	384	1	23	2026
azure	Standard_D2ds_v5		0	2	8	1	23	2026
azure	Standard_D4ds_v5		0	4	16	1	23	2026
azure	Standard_D8ds_v5		0	8	32	1	23	2026
azure	Standard_D16ds_v5		0	16	64	1	23	2026
azure	Standard_D32ds_v5		0	32	128	1	23	2026
azure	Standard_D48ds_v5		0	48	192	1	23	2026
azure	Standard_D64ds_v5		0	64	256	1	23	2026
azure	Standard_D96ds_v5		0	96	384	1	23	2026
azure	Standard_D2as_v5		0	2	8	1	23	2026
azure	Standard_D4as_v5		0	4	16	1	23	2026
azure	Standard_D8as_v5		0	8	32	1	23	2026
azure	Standard_D16as_v5		0	16	64	1	23	2026
azure	Standard_D32as_v5		0	32	128	1	23	2026
azure	Standard_D48as_v5		0	48	192	1	23	2026
azure	Standard_D64as_v5		0	64	256	1	23	2026
azure	Standard_D96as_v5		0	96	384	1	23	2026
azure	Standard_E2s_v5		0	2	16	1	23	2026
azure	Standard_E4s_v5		0	4	32	1	23	2026
azure	Standard_E8s_v5		0	8	64	1	23	2026
azure	Standard_E16s_v5		0	16	128	1	23	2026
azure	Standard_E32s_v5		0	32	256	1	23	2026
azure	Standard_E48s_v5		0	48	384	1	23	2026
azure	Standard_E64s_v5		0	64	512	1	23	2026
azure	Standard_E96s_v5		0	96	672		23	2026
azure	Standard_E2ds_v5		0	2	16	1	23	2026
azure	Standard_E4ds_v5		0	4	32	1	23	2026
azure	Standard_E8ds_v5		0	8	64	1	23	2026
azure	Standard_E16ds_v5		0	16	128	1	23	2026
azure	Standard_E32ds_v5		0	32	256	1	23	2026
azure	Standard_E48ds_v5		0	48	384	1	23	2026
azure	Standard_E64ds_v5		0	64	512	1	23	2026
azure	Standard_E96ds_v5		0	96	672		23	2026
azure	Standard_E2as_v5		0	2	16	1	23	2026
azure	Standard_E4as_v5		0	4	32	1	23	2026
azure	Standard_E8as_v5		0	8	64	1	23	2026
azure	Standard_E16as_v5		0	16	128	1	23	2026
azure	Standard_E32as_v5		0	32	256	1	23	2026
azure	Standard_E48as_v5		0	48	384	1	23	2026
azure	Standard_E64as_v5		0	64	512	1	23	2026
azure	Standard_E96as_v5		0	96	672	1	23	2026
azure	Standard_ND96is_H100_v5	h100-sxm5-80gb	8	96	1900		24	2026
azure	Standard_ND96isrf_H100_v5	h100-sxm5-80gb	8	96	1900		24	2026
azure	Standard_ND96is_flex_H100_v5	h100-sxm5-80gb	8	96	1900		24	2026
azure	Standard_ND96is_noIB_H100_v5	h100-sxm5-80gb	8	96	1900		24	2026
azure	Standard_ND96is_H200_v5	h200-sxm	8	96	1850		24	2026
azure	Standard_ND96isrf_H200_v5	h200-sxm	8	96	1850		24	2026
azure	Standard_ND96ams_A100_v4	a100-sxm4-80gb	8	96	1900		24	2026
azure	Standard_ND96amsr_v4	a100-sxm4-80gb	8	96	1900		24	2026
azure	Standard_NC6_Promo	k80	0.5	6	56		24	2026
azure	Standard_NC12_Promo	k80	1	12	112		24	2026
azure	Standard_NC24_Promo	k80	2	24	224		24	2026
azure	Standard_NC8ads_A10_v4	a10	0.5	8	110		23	2026
azure	Standard_NC16ads_A10_v4	a10	1	16	220		23	2026
azure	Standard_NC32ads_A10_v4	a10	2	32	440		23	2026
gcp	n1-standard-2		0	2	7.5		5	2026
gcp	n1-standard-32		0	32	120		5	2026
gcp	n1-standard-64		0	64	240		5	2026
gcp	n1-standard-96		0	96	360		5	2026
gcp	n1-highmem-2		0	2	13		5	2026
gcp	n1-highmem-4		0	4	26		5	2026
gcp	n1-highmem-16		0	16	104		5	2026
gcp	n1-highmem-32		0	32	208		5	2026
gcp	n1-highmem-64		0	64	416		5	2026
gcp	n1-highmem-96		0	96	624		5	2026
gcp	n1-highcpu-16		0	16	14.4		5	2026
gcp	n1-highcpu-32		0	32	28.8		5	2026
gcp	n1-highcpu-64		0	64	57.6		5	2026
gcp	n1-highcpu-96		0	96	86.4		5	2026
gcp	n2-standard-2		0	2	8		5	2026
gcp	n2-standard-4		0	4	16		5	2026
gcp	n2-standard-16		0	16	64		5	2026
gcp	n2-standard-32		0	32	128		5	2026
gcp	n2-standard-48		0	48	192		5	2026
gcp	n2-standard-64		0	64	256		5	2026
gcp	n2-standard-80		0	80	320		5	2026
gcp	n2-standard-96		0	96	384		5	2026
gcp	n2-standard-128		0	128	512		5	2026
gcp	n2-highmem-2		0	2	16		5	2026
gcp	n2-highmem-4		0	4	32		5	2026
gcp	n2-highmem-8		0	8	64		5	2026
gcp	n2-highmem-16		0	16	128		5	2026
gcp	n2-highmem-32		0	32	256		5	2026
gcp	n2-highmem-48		0	48	384		5	2026
gcp	n2-highmem-64		0	64	512		5	2026
gcp	n2-highmem-80		0	80	640		5	2026
gcp	n2-highmem-96		0	96	768		5	2026
gcp	n2-highmem-128		0	128	864		5	2026
gcp	n2d-standard-2		0	2	8		5	2026
gcp	n2d-standard-4		0	4	16		5	2026
gcp	n2d-standard-8		0	8	32		5	2026
gcp	n2d-standard-16		0	16	64		5	2026
gcp	n2d-standard-32		0	32	128		5	2026
gcp	n2d-standard-48		0	48	192		5	2026
gcp	n2d-standard-64		0	64	256		5	2026
gcp	n2d-standard-80		0	80	320		5	2026
gcp	n2d-standard-96		0	96	384		5	2026
gcp	n2d-standard-128		0	128	512		5	2026
gcp	n2d-standard-224		0	224	896		5	2026
gcp	e2-standard-2		0	2	8		5	2026
gcp	e2-standard-16		0	16	64		5	2026
gcp	e2-standard-32		0	32	128		5	2026
gcp	e2-highmem-2		0	2	16		5	2026
gcp	e2-highmem-4		0	4	32		5	2026
gcp	e2-highmem-8		0	8	64		5	2026
gcp	e2-highmem-16		0	16	128		5	2026
gcp	c2-standard-4		0	4	16		5	2026
gcp	c2-standard-16		0	16	64		5	2026
gcp	c2-standard-30		0	30	120		5	2026
gcp	c2-standard-60		0	60	240		5	2026
gcp	c2d-standard-2		0	2	8		5	2026
gcp	c2d-standard-4		0	4	16		5	2026
gcp	c2d-standard-8		0	8	32		5	2026
gcp	c2d-standard-16		0	16	64		5	2026
gcp	c2d-standard-32		0	32	128		5	2026
gcp	c2d-standard-56		0	56	224		5	2026
gcp	c2d-standard-112		0	112	448		5	2026
gcp	c3-standard-4		0	4	16		5	2026
gcp	c3-standard-8		0	8	32		5	2026
gcp	c3-standard-22		0	22	88		5	2026
gcp	c3-standard-44		0	44	176		5	2026
gcp	c3-standard-88		0	88	352		5	2026
gcp	c3-standard-176		0	176	704		5	2026
gcp	c4-standard-2		0	2	7		5	2026
gcp	c4-standard-4		0	4	15		5	2026
gcp	c4-standard-8		0	8	30		5	2026
gcp	c4-standard-16		0	16	60		5	2026
gcp	c4-standard-32		0	32	120		5	2026
gcp	c4-standard-48		0	48	180		5	2026
gcp	c4-standard-96		0	96	360		5	2026
gcp	c4-standard-192		0	192	720		5	2026
gcp	t2d-standard-1		0	1	4		5	2026
gcp	t2d-standard-2		0	2	8		5	2026
gcp	t2d-standard-4		0	4	16		5	2026
gcp	t2d-standard-8		0	8	32		5	2026
gcp	t2d-standard-16		0	16	64		5	2026
gcp	t2d-standard-32		0	32	128		5	2026
gcp	t2d-standard-48		0	48	192		5	2026
gcp	t2d-standard-60		0	60	240		5	2026
gcp	a4x-maxgpu-4g-metal	gb300	4	144	960		25	2026
gcp	a4x-maxgpu-4g-metal-nolssd	gb300	4	144	960		25	2026
gcp	g4-standard-6	rtx-pro-6000-blackwell	0.125	6			25	2026
gcp	g4-standard-12	rtx-pro-6000-blackwell	0.25	12			25	2026
gcp	g4-standard-24	rtx-pro-6000-blackwell	0.5	24			25	2026
gcp	nvidia-tesla-k80	k80	0.5				26	2026
gcp	nvidia-tesla-p100	p100-pcie-16gb	1				26	2026
gcp	nvidia-tesla-p4	p4	1				26	2026
gcp	nvidia-tesla-v100	v100-sxm2-16gb	1				26	2026
gcp	nvidia-tesla-t4	t4	1				26	2026
gcp	nvidia-l4	l4	1				26	2026
gcp	nvidia-tesla-a100	a100-sxm4-40gb	1				26	2026
gcp	nvidia-a100-80gb	a100-sxm4-80gb	1				26	2026
gcp	nvidia-h100-80gb	h100-sxm5-80gb	1				26	2026
gcp	nvidia-h100-mega-80gb	h100-sxm5-80gb	1				26	2026
gcp	nvidia-h200-141gb	h200-sxm	1				26	2026
gcp	nvidia-b200	b200-sxm	1				26	2026
gcp	nvidia-gb200	gb200	1				26	2026
gcp	nvidia-rtx-pro-6000	rtx-pro-6000-blackwell	1				26	2026
gcp	v4-384	tpu-v4	192				27	2026
gcp	v4-1536	tpu-v4	768				27	2026
gcp	v5p-384	tpu-v5p	192				27	2026
gcp	v5p-768	tpu-v5p	384				27	2026
gcp	v5p-1536	tpu-v5p	768				27	2026
gcp	v5p-3072	tpu-v5p	1536				27	2026
gcp	v5p-6144	tpu-v5p	3072				27	2026
gcp	v5p-8192	tpu-v5p	4096				27	2026
gcp	v5p-12288	tpu-v5p	6144				27	2026
gcp	ct5p-hightpu-1t	tpu-v5p	1				28	2026
gcp	ct5p-hightpu-2t	tpu-v5p	2				28	2026
oci	BM.GPU.B4.8	a100-sxm4-40gb	8				29	2026
oci	BM.GPU.H100-NC.8	h100-sxm5-80gb	8	224	2048		29	2026
oci	BM.GPU.H200-NC.8	h200-sxm	8	224	3072		29	2026
coreweave	gb300-4x	gb300	4	144	960		30	2026
coreweave	gb300-4x-e	gb300	4	144	960		30	2026
coreweave	gb200-4x	gb200	4	144	960	1	30	2026
coreweave	b300-8x	b300-sxm	8	192	4096		30	2026
coreweave	b200-8x	b200-sxm	8	128	2048	1	30	2026
coreweave	gd-8xh200ib-i128	h200-sxm	8	128	2048	1	30	2026
coreweave	gd-8xh100ib-i128	h100-sxm5-80gb	8	128	2048	1	30	2026
coreweave	rtxp6000-8x	rtx-pro-6000-blackwell	8	128	1024	1	30	2026
coreweave	rtxp6000-8x-v2	rtx-pro-6000-blackwell	8	128	512		30	2026
coreweave	gd-8xl40s-i128	l40s	8	128	1024	1	30	2026
coreweave	gd-8xl40-i128	l40	8	128	1024	1	30	2026
coreweave	gd-1xgh200	gh200	1	72	480		30	2026
coreweave	gd-8xa100-i128	a100-sxm4-80gb	8	128	2048	1	30	2026
coreweave	verarubin-4x-e	rubin-sxm	4	352	1536		30	2026
coreweave	turin-gp		0	192	1536	1	30	2026
coreweave	cd-gp-a192-genoa		0	192	1536		30	2026
coreweave	cd-hc-a384-genoa		0	384	1536		30	2026
coreweave	cd-gp-i64-erapids		0	64	512		30	2026
huggingface	cpu-basic		0	2	16		31	2026
huggingface	cpu-upgrade		0	8	32		31	2026
huggingface	cpu-performance		0				31	2026
huggingface	cpu-xl		0	16	124		31	2026
huggingface	zero-a10g	h200-sxm	0.5				31	2026
huggingface	h200	h200-sxm	1				31	2026
huggingface	h200x2	h200-sxm	2				31	2026
huggingface	h200x4	h200-sxm	4				31	2026
huggingface	h200x8	h200-sxm	8				31	2026
huggingface	inf2x6	inferentia2	6	96	384		31	2026
huggingface	v5e-1x1	tpu-v5e	1				31	2026
huggingface	v5e-2x2	tpu-v5e	4				31	2026
huggingface	v5e-2x4	tpu-v5e	8				31	2026
huggingface	nvidia-t4	t4	1				32	2026
huggingface	nvidia-l4	l4	1				32	2026
huggingface	nvidia-a10g	a10g	1				32	2026
huggingface	nvidia-l40s	l40s	1				32	2026
huggingface	nvidia-a100	a100-sxm4-80gb	1				32	2026
huggingface	nvidia-h100	h100-sxm5-80gb	1				32	2026
huggingface	nvidia-h200	h200-sxm	1				32	2026
colab	T4	t4	1	2	12.7		33	2026
colab	L4	l4	1	12	53		33	2026
colab	A100	a100-sxm4-40gb	1	12	83.5		33	2026
colab	V100	v100-sxm2-16gb	1	2	12.7		33	2026
colab	G4	rtx-pro-6000-blackwell	1				33	2026
colab	TPU	tpu-v2	4				34	2026
colab	colab-cpu		0	2	12.7		15	2026
kaggle	NvidiaTeslaT4	t4	2	4	29		35	2026
kaggle	NvidiaTeslaP100	p100-pcie-16gb	1	4	29		35	2026
kaggle	NvidiaL4	l4	4				35	2026
kaggle	NvidiaL4X1	l4	1				35	2026
kaggle	NvidiaTeslaA100	a100-sxm4-40gb	1				35	2026
kaggle	NvidiaH100	h100-sxm5-80gb	1				35	2026
kaggle	TpuV38	tpu-v3	4	96	330		35	2026
kaggle	Tpu1VmV38	tpu-v3	4	96	330		35	2026
kaggle	TpuV5E8	tpu-v5e	8				35	2026
ibm	gx2-8x64x1v100	v100-pcie-16gb	1	8	64		36	2026
ibm	gx2-16x128x1v100	v100-pcie-16gb	1	16	128		36	2026
ibm	gx2-16x128x2v100	v100-pcie-16gb	2	16	128		36	2026
ibm	gx2-32x256x2v100	v100-pcie-16gb	2	32	256		36	2026
ibm	gx3-16x80x1l4	l4	1	16	80		36	2026
ibm	gx3-32x160x2l4	l4	2	32	160		36	2026
ibm	gx3-64x320x4l4	l4	4	64	320		36	2026
ibm	gx3-24x120x1l40s	l40s	1	24	120	1	36	2026
ibm	gx3-48x240x2l40s	l40s	2	48	240		36	2026
ibm	gx3-96x480x4l40s	l40s	4	96	480		36	2026
ibm	gx3d-24x120x1a100p	a100-pcie-80gb	1	24	120		36	2026
ibm	gx3d-48x240x2a100p	a100-pcie-80gb	2	48	240		36	2026
ibm	gx3d-160x1792x8h100	h100-sxm5-80gb	8	160	1792	1	36	2026
ibm	gx3d-160x1792x8h200	h200-sxm	8	160	1792	1	36	2026
ibm	gx3d-160x1792x8gaudi3	gaudi3	8	160	1792		36	2026
ovh	a10-45	a10	1	30	45		37	2026
ovh	a10-90	a10	2	60	90		37	2026
ovh	a10-180	a10	4	120	180		37	2026
ovh	a100-180	a100-pcie-80gb	1	15	180		37	2026
ovh	a100-360	a100-pcie-80gb	2	30	360		37	2026
ovh	a100-720	a100-pcie-80gb	4	60	720		37	2026
ovh	h100-380	h100-pcie-80gb	1	30	380		37	2026
ovh	h100-760	h100-pcie-80gb	2	60	760		37	2026
ovh	h100-1520	h100-pcie-80gb	4	120	1520		37	2026
ovh	l4-90	l4	1	22	90		37	2026
ovh	l4-180	l4	2	45	180		37	2026
ovh	l4-360	l4	4	90	360		37	2026
ovh	l40s-90	l40s	1	15	90		37	2026
ovh	l40s-180	l40s	2	30	180		37	2026
ovh	l40s-360	l40s	4	60	360		37	2026
ovh	rtx5000-28	quadro-rtx-5000	1	4	28		37	2026
ovh	rtx5000-56	quadro-rtx-5000	2	8	56		37	2026
ovh	t2-45	v100s-pcie-32gb	1	15	45		37	2026
ovh	t2-90	v100s-pcie-32gb	2	30	90		37	2026
ovh	t2-180	v100s-pcie-32gb	4	60	180		37	2026
ovh	t1-45	v100-pcie-16gb	1	8	45		37	2026
ovh	t1-90	v100-pcie-16gb	2		90		37	2026
ovh	t1-180	v100-pcie-16gb	4		180		37	2026
ovh	t1-le-45	v100-pcie-16gb	1	8	45		37	2026
ovh	l4-1-gpu	l4	1				38	2026
ovh	l40s-1-gpu	l40s	1				38	2026
ovh	a100-1-gpu	a100-pcie-80gb	1				38	2026
ovh	h100-1-gpu	h100-pcie-80gb	1				38	2026
ovh	a10-1-gpu	a10	1				38	2026
ovh	ai1-1-gpu	v100s-pcie-32gb	1				38	2026
scaleway	H100-SXM-2-80G	h100-sxm5-80gb	2	32	240		39	2026
scaleway	H100-SXM-4-80G	h100-sxm5-80gb	4	64	480		39	2026
scaleway	H100-SXM-8-80G	h100-sxm5-80gb	8	128	960		39	2026
scaleway	B300-SXM-8-288G	b300-sxm	8	224	3840		39	2026
scaleway	RENDER-S	p100-pcie-16gb	1	10	42		39	2026
paperspace	GPU+	quadro-m4000	1				40	2026
paperspace	P4000	quadro-p4000	1				40	2026
paperspace	P5000	quadro-p5000	1				40	2026
paperspace	P6000	quadro-p6000	1				40	2026
paperspace	RTX4000	quadro-rtx-4000	1				40	2026
paperspace	RTX5000	quadro-rtx-5000	1				40	2026
paperspace	A4000	rtx-a4000	1				40	2026
paperspace	A4000x2	rtx-a4000	2				40	2026
paperspace	A4000x4	rtx-a4000	4				40	2026
paperspace	A5000	rtx-a5000	1				40	2026
paperspace	A5000x2	rtx-a5000	2				40	2026
paperspace	A5000x4	rtx-a5000	4				40	2026
paperspace	A6000	rtx-a6000	1				40	2026
paperspace	A6000x2	rtx-a6000	2				40	2026
paperspace	A6000x4	rtx-a6000	4				40	2026
paperspace	V100	v100-sxm2-16gb	1				40	2026
paperspace	V100-32G	v100-sxm2-32gb	1				40	2026
paperspace	A100	a100-sxm4-40gb	1				40	2026
paperspace	A100x2	a100-sxm4-40gb	2				40	2026
paperspace	A100x4	a100-sxm4-40gb	4				40	2026
paperspace	A100x8	a100-sxm4-40gb	8				40	2026
paperspace	A100-80G	a100-sxm4-80gb	1				40	2026
paperspace	A100-80Gx2	a100-sxm4-80gb	2				40	2026
paperspace	A100-80Gx4	a100-sxm4-80gb	4				40	2026
paperspace	A100-80Gx8	a100-sxm4-80gb	8				40	2026
paperspace	H100	h100-sxm5-80gb	1				40	2026
paperspace	H100x8	h100-sxm5-80gb	8				40	2026
vast	RTX 3060	rtx-3060	1				41	2026
vast	RTX 3090	rtx-3090	1				41	2026
vast	RTX 4090	rtx-4090	1				41	2026
vast	RTX 5090	rtx-5090	1				41	2026
vast	RTX A6000	rtx-a6000	1				41	2026
vast	RTX 6000Ada	rtx-6000-ada	1				41	2026
vast	A40	a40	1				41	2026
vast	L40	l40	1				41	2026
vast	L40S	l40s	1				41	2026
vast	A100 PCIE	a100-pcie-80gb	1				41	2026
vast	A100 SXM4	a100-sxm4-80gb	1				41	2026
vast	H100 PCIE	h100-pcie-80gb	1				41	2026
vast	H100 NVL	h100-nvl-94gb	1				41	2026
vast	H100 SXM	h100-sxm5-80gb	1				41	2026
vast	H200	h200-sxm	1				41	2026
vast	B200	b200-sxm	1				41	2026
vast	Tesla V100	v100-sxm2-16gb	1				41	2026
vast	Tesla T4	t4	1				41	2026
fal	GPU-RTX4090	rtx-4090	1	12	48		42	2026
fal	GPU-RTX5090	rtx-5090	1	14	60		42	2026
fal	GPU-A100	a100-sxm4-40gb	1	12	60		42	2026
fal	GPU-L40	l40	1	6	100		42	2026
fal	GPU-H100	h100-sxm5-80gb	1	12	112		42	2026
fal	GPU-H200	h200-sxm	1	12	112		42	2026
fal	GPU-B200	b200-sxm	1	19	210		42	2026
lambda	gpu_1x_a100_sxm4	a100-sxm4-40gb	1	30	200		43	2026`;
export const instancesSources = `AWS instance type pages
Karpenter AWS instance types (Apache-2.0, 1d927085d, 2026-08)
AWS Neuron documentation (2026-08)
Azure VM size pages
Azure VM size pages (MicrosoftDocs, read 2026-11-23)
Boavizta archetypes (AGPL data, figures only, 2026-08)
name used in Vantage list; figures of Standard_ND96asr_v4
Google Cloud machine type pages
Google Cloud TPU pages
dstack pull request 3213 (2025-10) listing the Google API
xpk (name, GPUs); vCPU and RAM as a4x-highgpu-4g
SkyPilot catalog v8 (Apache-2.0, 2026)
gpuhunt (host figures of the same-size slice); machine name not re-read
gpuhunt (MPL-2.0, 3584151, 2026-08); xpk (Apache-2.0, 367c8382, 2026-06)
xpk (Apache-2.0, 367c8382, 2026-06)
provider pricing pages
Modal GPU documentation
SkyPilot catalog v6 (Apache-2.0)
Modal GPU guide (modal.com/docs/guide/gpu)
CoreWeave pricing page, transcription of 2026-09-20
RunPod gpuTypeId values in public code (2025 to 2026)
SkyPilot catalog v8 lists the GPU at RunPod; identifier inferred from the nvidia-smi name
device count in public code (2026)
Vantage list in Boavizta (AGPL data, figures only, 2026-08)
Azure VM names in public code (2025 to 2026); figures of the sibling size
cluster-toolkit (Apache-2.0, 104708037, 2026-06) for the name
Google Cloud accelerator types
MaxText topology names (Apache-2.0)
cluster-toolkit (Apache-2.0, 104708037, 2026-06)
OCI shape names in public code (2026)
CoreWeave instance pages as transcribed in public code (2026-10)
huggingface_hub SpaceHardware names (Apache-2.0)
Inference Endpoints instance types (recalled)
Colab notebook metadata (gpuType) in public notebooks
Colab notebook metadata (accelerator)
Kaggle machine_shape and notebook metadata names in public code
IBM Cloud VPC profiles (documentation and public code)
OVHcloud catalogue as transcribed in public code (2025)
OVHcloud AI flavours in public code
Scaleway catalogue in public code (2026)
DigitalOcean Paperspace availability page and machine type enumeration in public code
Vast.ai gpu_name values (recalled)
fal machine types page
Lambda instance names in public code`;
