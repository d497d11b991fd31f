// Built from data/timm.csv by `npm run data`; do not edit.
export const timmNames = `
bat_resnext26ts|
beit_base_patch16_384|
beit_large_patch16_384|
beit_large_patch16_512|
beitv2_base_patch16_224|
beitv2_large_patch16_224|
caformer_b36|
caformer_m36|
caformer_s18|
caformer_s36|
cait_m36_384|
cait_m48_448|
cait_s24_384|
cait_s36_384|
cait_xs24_384|
cait_xxs24_224|
cait_xxs24_384|
cait_xxs36_224|
cait_xxs36_384|
coat_lite_medium|
coat_lite_medium_384|
coat_lite_mini|
coat_lite_small|
coat_lite_tiny|
coat_mini|
coat_small|
coat_tiny|
coatnet_0_224|
coatnet_1_224|
coatnet_2_224|
coatnet_3_224|
coatnet_4_224|
coatnet_5_224|
convformer_b36|
convformer_m36|
convformer_s18|
convformer_s36|
convit_base|
convit_small|
convit_tiny|
convmixer_1024_20_ks9_p14|
convmixer_1536_20|
convmixer_768_32|
convnext_large_mlp|
convnext_tiny_hnf|
convnext_xxlarge|
convnextv2_femto|
convnextv2_pico|
convnextv2_small|
crossvit_15_240|
crossvit_15_dagger_240|
crossvit_15_dagger_408|
crossvit_18_240|
crossvit_18_dagger_240|
crossvit_18_dagger_408|
crossvit_9_240|
crossvit_9_dagger_240|
crossvit_base_240|
crossvit_small_240|
crossvit_tiny_240|
cs3darknet_focus_l|
cs3darknet_focus_m|
cs3darknet_focus_s|
cs3darknet_focus_x|
cs3darknet_l|
cs3darknet_m|
cs3darknet_s|
cs3darknet_x|
cs3edgenet_x|
cs3se_edgenet_x|
cs3sedarknet_l|
cs3sedarknet_x|
cs3sedarknet_xdw|
cspresnet50|
cspresnet50d|
cspresnet50w|
cspresnext50|
darknet17|
darknet21|
darknet53|
darknetaa53|
davit_base|
davit_giant|
davit_huge|
davit_large|
davit_small|
davit_tiny|
deit3_base_patch16_384|
deit3_huge_patch14_224|
deit3_large_patch16_384|
deit3_medium_patch16_224|
deit3_small_patch16_384|
deit_base_distilled_patch16_384|
deit_base_patch16_384|
densenet264d|
dla102|
dla102x|
dla102x2|
dla169|
dla34|
dla46_c|
dla46x_c|
dla60|
dla60_res2net|
dla60_res2next|
dla60x|
dla60x_c|
dm_nfnet_f1|
dm_nfnet_f2|
dm_nfnet_f3|
dm_nfnet_f4|
dm_nfnet_f5|
dm_nfnet_f6|
dpn107|
dpn131|
dpn48b|
dpn68b|
dpn92|
dpn98|
eca_botnext26ts_256|
eca_halonext26ts|
eca_nfnet_l1|
eca_nfnet_l2|
eca_nfnet_l3|
eca_resnet33ts|
eca_resnext26ts|
eca_vovnet39b|
ecaresnet200d|
ecaresnet269d|
ecaresnet26t|
ecaresnet50t|
ecaresnetlight|
ecaresnext26t_32x4d|
ecaresnext50t_32x4d|
edgenext_base|
edgenext_small|
edgenext_small_rw|
edgenext_x_small|
edgenext_xx_small|
efficientformer_l3|
efficientformer_l7|
efficientformerv2_l|
efficientformerv2_s0|
efficientformerv2_s1|
efficientformerv2_s2|
efficientnet_b8|
efficientnet_el|
efficientnet_em|
efficientnet_es|
efficientnet_l2|
efficientnet_lite1|
efficientnet_lite2|
efficientnet_lite3|
efficientnetv2_l|
efficientnetv2_m|
efficientnetv2_xl|
efficientvit_b0|
efficientvit_b1|
efficientvit_b2|
efficientvit_b3|
efficientvit_l1|
efficientvit_l2|
efficientvit_l3|
efficientvit_m0|
efficientvit_m1|
efficientvit_m2|
efficientvit_m3|
efficientvit_m4|
efficientvit_m5|
ese_vovnet19b_dw|
ese_vovnet39b|
ese_vovnet57b|
ese_vovnet99b|
eva02_base_patch14_224|
eva02_base_patch16_clip_224|
eva02_large_patch14_224|
eva02_large_patch14_clip_224|
eva02_large_patch14_clip_336|
eva02_small_patch14_336|
eva02_tiny_patch14_224|
eva02_tiny_patch14_336|
eva_giant_patch14_224|
eva_giant_patch14_336|
eva_giant_patch14_560|
eva_giant_patch14_clip_224|
eva_large_patch14_196|
eva_large_patch14_336|
fastvit_ma36|
fastvit_s12|
fastvit_sa24|
fastvit_sa36|
fastvit_t12|
fbnetc_100|
fbnetv3_b|
fbnetv3_d|
fbnetv3_g|
flexivit_base|
flexivit_large|
flexivit_small|
focalnet_base_lrf|
focalnet_base_srf|
focalnet_huge_fl3|
focalnet_huge_fl4|
focalnet_large_fl3|
focalnet_large_fl4|
focalnet_small_lrf|
focalnet_small_srf|
focalnet_tiny_lrf|
focalnet_tiny_srf|
focalnet_xlarge_fl3|
focalnet_xlarge_fl4|
gcresnet33ts|
gcresnet50t|
gcresnext26ts|
gcresnext50ts|
gcvit_base|
gcvit_small|
gcvit_tiny|
gcvit_xtiny|
gcvit_xxtiny|
gernet_l|
gernet_m|
gernet_s|
ghostnet_050|
ghostnetv2_100|
ghostnetv2_130|
ghostnetv2_160|
gmixer_12_224|
gmixer_24_224|
gmlp_b16_224|
gmlp_s16_224|
gmlp_ti16_224|
hgnet_base|
hgnet_small|
hgnet_tiny|
hgnetv2_b0|
hgnetv2_b1|
hgnetv2_b2|
hgnetv2_b3|
hgnetv2_b4|
hgnetv2_b5|
hgnetv2_b6|
hiera_base_abswin_256|
hiera_base_plus_224|
hiera_huge_224|
hiera_large_224|
hiera_small_224|
hiera_small_abswin_256|
hrnet_w18_small|
hrnet_w18_small_v2|
hrnet_w30|
hrnet_w40|
hrnet_w44|
hrnet_w64|
inception_next_base|
inception_next_small|
inception_next_tiny|
lcnet_035|
lcnet_050|
lcnet_075|
lcnet_100|
lcnet_150|
levit_128|
levit_256d|
levit_384|
levit_384_s8|
levit_512|
levit_512_s8|
levit_512d|
maxvit_base_tf_384|
maxvit_base_tf_512|
maxvit_large_tf_224|
maxvit_large_tf_384|
maxvit_large_tf_512|
maxvit_small_tf_384|
maxvit_small_tf_512|
maxvit_tiny_pm_256|
maxvit_tiny_tf_384|
maxvit_tiny_tf_512|
maxvit_xlarge_tf_224|
maxvit_xlarge_tf_384|
maxvit_xlarge_tf_512|
mixer_b32_224|
mixer_l32_224|
mixer_s16_224|
mixer_s32_224|
mixnet_l|
mixnet_m|
mixnet_s|
mixnet_xl|
mixnet_xxl|
mnasnet_140|
mnasnet_small|
mobilenet_edgetpu_100|
mobilenet_edgetpu_v2_l|
mobilenet_edgetpu_v2_m|
mobilenet_edgetpu_v2_s|
mobilenet_edgetpu_v2_xs|
mobilenetv1_100h|
mobilenetv1_125|
mobilenetv2_110d|
mobilenetv2_120d|
mobilenetv3_large_075|
mobilenetv3_rw|
mobilenetv3_small_075|
mobilenetv4_conv_aa_large|
mobilenetv4_conv_aa_medium|
mobilenetv4_hybrid_large_075|
mobilenetv4_hybrid_medium_075|
mobileone_s0|
mobileone_s1|
mobileone_s2|
mobileone_s3|
mobileone_s4|
mobilevitv2_050|
mobilevitv2_075|
mobilevitv2_125|
mobilevitv2_150|
mobilevitv2_175|
mobilevitv2_200|
mvitv2_base|
mvitv2_large|
mvitv2_small|
mvitv2_tiny|
nest_base|
nest_base_jx|
nest_small|
nest_small_jx|
nest_tiny|
nest_tiny_jx|
nextvit_base|
nextvit_large|
nextvit_small|
nf_ecaresnet101|
nf_ecaresnet26|
nf_ecaresnet50|
nf_regnet_b0|
nf_regnet_b1|
nf_regnet_b2|
nf_regnet_b3|
nf_regnet_b4|
nf_regnet_b5|
nf_resnet101|
nf_resnet26|
nf_resnet50|
nf_seresnet101|
nf_seresnet26|
nf_seresnet50|
nfnet_f0|
nfnet_f1|
nfnet_f2|
nfnet_f3|
nfnet_f4|
nfnet_f5|
nfnet_f6|
nfnet_f7|
pit_b_224|
pit_b_distilled_224|
pit_s_224|
pit_s_distilled_224|
pit_ti_224|
pit_ti_distilled_224|
pit_xs_224|
pit_xs_distilled_224|
poolformer_m36|
poolformer_m48|
poolformer_s36|
poolformerv2_m36|
poolformerv2_m48|
poolformerv2_s12|
poolformerv2_s24|
poolformerv2_s36|
pvt_v2_b1|
pvt_v2_b2_li|
pvt_v2_b3|
pvt_v2_b4|
pvt_v2_b5|
rdnet_base|
rdnet_large|
rdnet_small|
rdnet_tiny|
regnetv_040|
regnetv_064|
regnetx_004|
regnetx_006|
regnetx_016|
regnetx_040|
regnetx_064|
regnetx_080|
regnetx_120|
regnetx_320|
regnety_006|
regnety_064|
regnety_120|
regnety_2560|
regnety_640|
repghostnet_050|
repghostnet_058|
repghostnet_080|
repghostnet_100|
repghostnet_111|
repghostnet_130|
repghostnet_150|
repghostnet_200|
repvgg_a1|
repvgg_a2|
repvgg_b1|
repvgg_b1g4|
repvgg_b2|
repvgg_b2g4|
repvgg_b3|
repvgg_b3g4|
repvgg_d2se|
repvit_m0_9|
repvit_m1|
repvit_m1_0|
repvit_m1_1|
repvit_m1_5|
repvit_m2|
repvit_m2_3|
repvit_m3|
res2net101_26w_4s|
res2net101d|
res2net50_14w_8s|
res2net50_26w_4s|
res2net50_26w_6s|
res2net50_26w_8s|
res2net50_48w_2s|
res2net50d|
res2next50|
resmlp_12_224|
resmlp_24_224|
resmlp_36_224|
resmlp_big_24_224|
resnest14d|
resnest200e|
resnest269e|
resnest26d|
resnest50d_1s4x24d|
resnest50d_4s2x40d|
resnet101_clip|
resnet101c|
resnet101s|
resnet10t|
resnet14t|
resnet152c|
resnet152s|
resnet18d|
resnet200|
resnet26d|
resnet26t|
resnet32ts|
resnet33ts|
resnet34d|
resnet50_clip|
resnet50_mlp|
resnet50c|
resnet50s|
resnet50t|
resnet50x16_clip|
resnet50x4_clip|
resnet50x64_clip|
resnet51q|
resnet61q|
resnetaa101d|
resnetaa34d|
resnetaa50|
resnetaa50d|
resnetrs101|
resnetrs152|
resnetrs200|
resnetrs270|
resnetrs350|
resnetrs420|
resnetrs50|
resnetv2_101d|
resnetv2_101x1_bit|
resnetv2_101x3_bit|
resnetv2_152d|
resnetv2_152x2_bit|
resnetv2_152x4_bit|
resnetv2_50d|
resnetv2_50t|
resnetv2_50x1_bit|
resnetv2_50x3_bit|
resnext101_32x16d|
resnext101_32x32d|
resnext101_32x4d|
resnext26ts|
resnext50d_32x4d|
rexnet_100|
rexnet_130|
rexnet_150|
rexnet_200|
rexnet_300|
rexnetr_100|
rexnetr_130|
rexnetr_150|
rexnetr_200|
rexnetr_300|
sedarknet21|
selecsls42|
selecsls42b|
selecsls60|
selecsls60b|
selecsls84|
semnasnet_050|
semnasnet_075|
semnasnet_100|
semnasnet_140|
senet154|
sequencer2d_l|
sequencer2d_m|
sequencer2d_s|
seresnet101|
seresnet152|
seresnet152d|
seresnet18|
seresnet200d|
seresnet269d|
seresnet33ts|
seresnet34|
seresnet50t|
seresnetaa50d|
seresnext101_32x4d|
seresnext101_32x8d|
seresnext101_64x4d|
seresnext101d_32x8d|
seresnext26d_32x4d|
seresnext26t_32x4d|
seresnext26ts|
seresnextaa101d_32x8d|
seresnextaa201d_32x8d|
skresnet18|
skresnet34|
skresnet50|
skresnet50d|
skresnext50_32x4d|
spnasnet_100|
swin_base_patch4_window12_384|
swin_large_patch4_window12_384|
swinv2_base_window12_192|
swinv2_base_window12to16_192to256|
swinv2_base_window12to24_192to384|
swinv2_base_window16_256|
swinv2_large_window12_192|
swinv2_large_window12to16_192to256|
swinv2_large_window12to24_192to384|
swinv2_small_window16_256|
swinv2_tiny_window16_256|
tiny_vit_11m_224|
tiny_vit_21m_384|
tiny_vit_21m_512|
tinynet_b|
tinynet_c|
tinynet_d|
tinynet_e|
tnt_b_patch16_224|
tnt_s_patch16_224|
tresnet_l|
tresnet_m|
tresnet_v2_l|
tresnet_xl|
twins_pcpvt_base|
twins_pcpvt_large|
twins_pcpvt_small|
twins_svt_base|
twins_svt_large|
twins_svt_small|
vgg13_bn|
visformer_small|
visformer_tiny|
vit_base_patch14_reg4_dinov2|
vit_base_patch16_18x2_224|
vit_base_patch16_clip_384|
vit_base_patch16_plus_240|
vit_base_patch16_siglip_256|
vit_base_patch16_siglip_384|
vit_base_patch16_siglip_512|
vit_base_patch32_384|
vit_base_patch32_clip_256|
vit_base_patch32_clip_384|
vit_base_patch32_clip_448|
vit_base_patch32_plus_256|
vit_base_patch8_224|
vit_base_r26_s32_224|
vit_base_r50_s16_224|
vit_base_r50_s16_384|
vit_base_resnet26d_224|
vit_base_resnet50d_224|
vit_giant_patch14_224|
vit_giant_patch14_clip_224|
vit_giant_patch14_reg4_dinov2|
vit_gigantic_patch14_224|
vit_gigantic_patch14_clip_224|
vit_huge_patch14_clip_224|
vit_huge_patch14_clip_336|
vit_huge_patch14_clip_378|
vit_large_patch14_224|
vit_large_patch14_clip_336|
vit_large_patch14_reg4_dinov2|
vit_large_patch16_siglip_256|
vit_large_patch16_siglip_384|
vit_large_patch32_384|
vit_large_r50_s32_224|
vit_large_r50_s32_384|
vit_medium_patch16_clip_224|
vit_medium_patch32_clip_224|
vit_small_patch14_reg4_dinov2|
vit_small_patch16_18x2_224|
vit_small_patch16_36x1_224|
vit_small_patch16_384|
vit_small_patch32_224|
vit_small_patch32_384|
vit_small_patch8_224|
vit_small_r26_s32_224|
vit_small_r26_s32_384|
vit_small_resnet26d_224|
vit_small_resnet50d_s16_224|
vit_so400m_patch14_siglip_224|
vit_tiny_patch16_384|
vit_tiny_r_s16_p8_224|
vit_tiny_r_s16_p8_384|
vit_xsmall_patch16_clip_224|
vitamin_base_224|
vitamin_large2_224|
vitamin_large2_256|
vitamin_large2_336|
vitamin_large2_384|
vitamin_large_224|
vitamin_large_256|
vitamin_large_336|
vitamin_large_384|
vitamin_small_224|
vitamin_xlarge_256|
vitamin_xlarge_336|
vitamin_xlarge_384|
volo_d1_224|
volo_d1_384|
volo_d2_224|
volo_d2_384|
volo_d3_224|
volo_d3_448|
volo_d4_224|
volo_d4_448|
volo_d5_224|
volo_d5_448|
volo_d5_512|
vovnet39a|
vovnet57a|
xception41|
xception41p|
xception65|
xception65p|
xception71|
xcit_large_24_p16_224|
xcit_large_24_p16_384|
xcit_large_24_p8_224|
xcit_large_24_p8_384|
xcit_medium_24_p16_224|
xcit_medium_24_p16_384|
xcit_medium_24_p8_224|
xcit_medium_24_p8_384|
xcit_nano_12_p16_224|
xcit_nano_12_p16_384|
xcit_nano_12_p8_224|
xcit_nano_12_p8_384|
xcit_small_12_p16_224|
xcit_small_12_p16_384|
xcit_small_12_p8_224|
xcit_small_12_p8_384|
xcit_small_24_p16_224|
xcit_small_24_p16_384|
xcit_small_24_p8_224|
xcit_small_24_p8_384|
xcit_tiny_12_p16_224|
xcit_tiny_12_p16_384|
xcit_tiny_12_p8_224|
xcit_tiny_12_p8_384|
xcit_tiny_24_p16_224|
xcit_tiny_24_p16_384|
xcit_tiny_24_p8_224|
xcit_tiny_24_p8_384|`;
export const timmCells = `10.73	2.53	256
86.74	55.54	384
305.0	191.21	384
305.67	362.24	512
86.53	17.58	224
304.43	61.6	224
98.75	23.22	224
56.2	13.29	224
26.34	4.13	224
39.3	8.0	224
271.22	173.11	384
356.46	329.41	448
47.06	32.17	384
68.37	47.99	384
26.67	19.28	384
11.96	2.53	224
12.03	9.63	384
17.3	3.77	224
17.37	14.35	384
44.57	9.81	224
44.57	28.73	384
11.01	2.0	224
19.84	3.96	224
5.72	1.6	224
10.34	6.82	224
21.69	12.61	224
5.5	4.35	224
25.04	4.58	224
42.23	8.7	224
74.68	16.5	224
166.97	36.56	224
275.43	62.48	224
687.47	145.49	224
99.88	22.69	224
57.05	12.89	224
26.77	3.96	224
40.01	7.67	224
86.54	17.52	224
27.78	5.76	224
5.71	1.26	224
24.38	5.55	224
51.63	48.68	224
21.11	19.55	224
200.13	44.94	256
28.59	4.47	224
846.47	198.09	256
5.23	0.79	224
9.07	1.37	224
50.32	8.71	224
27.53	5.81	240
28.21	6.13	240
28.5	21.45	408
43.27	9.05	240
44.27	9.5	240
44.61	32.47	408
8.55	1.85	240
8.78	1.99	240
105.03	21.22	240
26.86	5.63	240
7.01	1.57	240
21.15	4.66	256
9.3	1.98	256
3.27	0.69	256
35.02	8.03	256
21.16	4.86	256
9.31	2.08	256
3.28	0.72	256
35.05	8.38	256
47.82	11.53	256
50.72	11.53	256
21.91	4.86	256
35.4	8.38	256
21.6	5.97	256
21.62	4.54	256
21.64	4.86	256
28.12	5.04	256
20.57	4.05	256
14.3	3.26	256
20.86	3.93	256
41.61	9.31	256
36.02	7.97	256
87.95	15.51	224
1406.47	192.92	224
348.92	61.23	224
196.81	34.6	224
49.75	8.8	224
28.36	4.54	224
86.88	55.54	384
632.13	167.4	224
304.76	191.21	384
38.85	8.0	224
22.21	15.52	384
87.63	55.65	384
86.86	55.54	384
72.74	13.57	224
33.27	7.19	224
26.31	5.89	224
41.28	9.34	224
53.39	11.6	224
15.74	3.07	224
1.3	0.58	224
1.07	0.54	224
22.04	4.26	224
20.85	4.15	224
17.03	3.49	224
17.35	3.54	224
1.32	0.59	224
132.63	17.87	224
193.78	33.76	256
254.92	68.77	320
316.07	122.14	384
377.21	170.71	416
438.36	229.7	448
86.92	18.38	224
79.25	16.09	224
9.13	1.69	224
12.61	2.35	224
37.67	6.54	224
61.57	11.73	224
10.59	2.46	256
10.76	2.44	256
41.41	9.62	256
56.72	20.95	320
72.04	32.57	352
19.68	4.76	256
10.3	2.43	256
22.6	7.09	224
64.69	20.0	256
102.09	41.53	320
16.01	3.35	256
25.57	2.21	160
30.16	4.11	224
15.41	2.7	224
15.41	2.7	224
18.51	3.85	256
5.59	1.26	256
7.83	1.58	256
2.34	0.54	256
1.33	0.26	256
31.41	3.93	224
82.23	10.17	224
26.32	2.59	224
3.6	0.41	224
6.19	0.67	224
12.71	1.27	224
87.41	63.48	672
10.59	8.0	300
6.9	3.04	240
5.44	1.81	224
480.31	479.12	800
5.42	0.62	240
6.09	0.89	260
8.2	1.65	300
118.52	36.1	384
54.14	11.01	320
208.12	52.81	384
3.41	0.1	224
9.1	0.53	224
24.33	1.6	224
48.65	3.99	224
52.65	5.27	224
63.71	6.97	224
246.04	27.62	224
2.35	0.08	224
2.98	0.17	224
4.19	0.2	224
6.9	0.27	224
8.8	0.3	224
12.47	0.53	224
6.54	1.34	224
24.57	7.09	224
38.61	8.95	224
63.2	16.51	224
85.76	23.22	224
86.26	17.62	224
303.27	81.15	224
304.11	81.18	224
304.43	191.34	336
22.13	15.48	336
5.5	1.7	224
5.76	4.68	336
1012.56	267.18	224
1013.01	620.64	336
1014.45	1906.76	560
1012.59	267.18	224
304.14	61.57	196
304.53	191.1	336
44.07	7.88	256
9.47	1.82	256
21.55	3.8	256
31.53	5.64	256
7.55	1.42	256
5.57	0.4	224
8.6	0.42	224
10.31	0.52	224
16.62	1.28	240
86.59	20.29	240
304.36	70.99	240
22.06	5.35	240
88.75	15.43	224
88.15	15.28	224
745.28	118.26	224
686.46	118.9	224
239.13	105.06	384
239.32	105.2	384
50.34	8.74	224
49.89	8.62	224
28.65	4.49	224
28.43	4.42	224
408.79	185.61	384
409.03	185.79	384
19.88	4.76	256
25.9	5.42	256
10.48	2.43	256
15.67	3.75	256
90.32	14.87	224
51.09	8.57	224
28.22	4.79	224
19.98	2.93	224
12.0	2.14	224
31.08	4.57	256
21.14	3.02	224
8.17	0.75	224
2.59	0.05	224
6.16	0.18	224
8.96	0.28	224
12.39	0.42	224
12.7	2.67	224
24.72	5.28	224
73.08	15.78	224
19.42	4.42	224
5.87	1.34	224
71.58	25.14	224
24.36	8.53	224
14.74	4.54	224
6.0	0.33	224
6.34	0.49	224
11.22	1.15	224
16.29	1.78	224
19.8	2.75	224
39.57	6.56	224
75.26	16.88	224
51.27	12.46	256
69.9	12.67	224
672.78	124.85	224
213.74	40.34	224
35.01	6.42	224
34.36	8.29	256
13.19	1.61	224
15.6	2.62	224
37.71	8.15	224
57.56	12.75	224
67.06	14.94	224
128.06	28.97	224
86.67	14.85	224
49.37	8.36	224
28.06	4.19	224
1.64	0.03	224
1.88	0.05	224
2.36	0.1	224
2.95	0.16	224
4.5	0.34	224
9.21	0.41	224
26.21	1.4	224
39.13	2.36	224
39.12	9.98	224
95.17	5.64	224
74.05	21.82	224
92.5	5.85	224
119.65	73.8	384
119.88	138.02	512
211.79	43.68	224
212.03	132.55	384
212.33	244.75	512
69.02	35.87	384
69.13	67.26	512
30.09	6.61	256
30.98	17.53	384
31.05	33.49	512
506.99	97.52	224
475.32	292.78	384
475.77	534.14	512
60.29	3.24	224
206.94	11.27	224
18.53	3.79	224
19.1	1.0	224
7.33	0.58	224
5.01	0.36	224
4.13	0.25	224
11.9	0.93	224
23.96	2.04	224
7.12	0.6	224
2.03	0.07	224
4.09	1.0	224
10.92	2.55	224
8.46	1.85	224
5.99	1.21	224
4.46	0.7	224
5.28	0.63	224
6.27	0.89	224
4.52	0.45	224
5.83	0.69	224
3.99	0.16	224
5.48	0.23	224
2.04	0.05	224
32.59	7.07	384
9.72	1.58	256
22.75	2.06	256
7.31	0.66	224
5.29	1.09	224
4.83	0.86	224
7.88	1.34	224
10.17	1.94	224
14.95	3.04	224
1.37	0.48	256
2.87	1.05	256
7.48	2.86	256
10.59	4.09	256
14.25	5.54	256
18.45	7.22	256
51.47	10.16	224
217.99	43.87	224
34.87	7.0	224
24.17	4.7	224
67.72	17.96	224
67.72	17.96	224
38.35	10.35	224
38.35	10.35	224
17.06	5.83	224
17.06	5.83	224
44.82	8.29	224
57.87	10.78	224
31.76	5.81	224
44.55	8.01	224
16.0	2.41	224
25.56	4.21	224
8.76	0.37	192
10.22	0.82	256
14.31	0.97	240
18.59	1.67	288
30.21	3.29	320
49.74	7.95	384
44.55	8.01	224
16.0	2.41	224
25.56	5.46	256
49.33	8.02	224
17.4	2.41	224
28.09	4.21	224
71.49	7.21	192
132.63	17.87	224
193.78	33.76	256
254.92	68.77	320
316.07	122.14	384
377.21	170.71	416
438.36	229.7	448
499.5	300.08	480
73.76	12.42	224
74.79	12.5	224
23.46	2.88	224
24.04	2.9	224
4.85	0.7	224
5.1	0.71	224
10.62	1.4	224
11.0	1.41	224
56.17	8.8	224
73.47	11.59	224
30.86	5.0	224
56.08	8.81	224
73.35	11.59	224
11.89	1.83	224
21.34	3.42	224
30.79	5.01	224
14.01	2.12	224
22.55	3.91	224
45.24	6.92	224
62.56	10.14	224
81.96	11.76	224
87.45	15.4	224
186.27	34.74	224
50.44	8.74	224
23.86	5.06	224
20.64	4.0	224
30.58	6.39	224
5.16	0.4	224
6.2	0.61	224
9.19	1.62	224
22.12	3.99	224
26.21	6.49	224
39.57	8.02	224
46.11	12.13	224
107.81	31.81	224
6.06	0.61	224
30.58	6.39	224
51.82	12.14	224
1282.6	747.83	384
281.38	64.16	224
2.31	0.05	224
2.55	0.07	224
3.28	0.1	224
4.07	0.15	224
4.54	0.18	224
5.48	0.25	224
6.58	0.32	224
9.8	0.54	224
14.09	2.64	224
28.21	5.7	224
57.42	13.16	224
39.97	8.15	224
89.02	20.45	224
61.76	12.63	224
123.09	29.16	224
83.83	17.89	224
133.33	74.57	320
5.49	0.83	224
5.49	0.83	224
7.3	1.13	224
8.8	1.36	224
14.64	2.31	224
8.8	1.36	224
23.69	4.57	224
10.68	1.89	224
45.21	8.1	224
45.23	8.35	224
25.06	4.21	224
25.7	4.28	224
37.05	6.33	224
48.4	8.37	224
25.29	4.18	224
25.72	4.52	224
24.67	4.2	224
15.35	3.01	224
30.02	5.96	224
44.69	8.91	224
129.14	100.23	224
10.61	2.76	224
70.2	35.69	320
110.93	77.69	416
17.07	3.64	224
25.68	4.43	224
30.42	4.4	224
56.26	9.81	224
44.57	8.08	224
44.67	9.19	224
5.44	0.7	176
10.08	1.07	176
60.21	11.8	224
60.32	12.92	224
11.71	2.06	224
64.67	15.07	224
16.01	2.6	224
16.01	3.35	256
17.96	4.63	256
19.68	4.76	256
21.82	3.91	224
38.32	6.14	224
26.65	7.05	256
25.58	4.35	224
25.68	5.47	224
25.57	4.32	224
167.33	74.9	384
87.14	21.35	288
420.38	265.02	448
35.7	6.38	256
36.85	7.8	256
44.57	9.12	224
21.82	4.43	224
25.56	5.15	224
25.58	5.39	224
63.62	6.04	192
86.62	15.59	256
93.21	20.18	256
129.86	27.06	256
163.96	43.67	288
191.89	64.2	320
35.69	2.29	160
44.56	8.07	224
44.54	8.04	224
387.93	71.23	224
60.2	11.8	224
236.34	46.95	224
936.53	186.9	224
25.57	4.35	224
25.57	4.32	224
25.55	4.23	224
217.32	37.06	224
194.03	36.27	224
468.53	87.29	224
44.18	8.01	224
10.3	2.43	256
25.05	4.5	224
4.8	0.41	224
7.56	0.68	224
9.73	0.9	224
16.37	1.56	224
34.71	3.44	224
4.88	0.43	224
7.61	0.68	224
9.78	0.89	224
16.52	1.59	224
34.81	3.39	224
20.95	3.93	256
30.35	2.94	224
32.46	2.98	224
30.67	3.59	224
32.77	3.63	224
50.95	5.9	224
2.08	0.11	224
2.91	0.23	224
3.89	0.32	224
6.11	0.6	224
115.09	20.77	224
54.3	9.74	224
38.31	6.55	224
27.65	4.96	224
49.33	7.84	224
66.82	11.57	224
66.84	15.42	256
11.78	1.82	224
71.86	20.01	256
113.67	26.59	256
19.78	4.76	256
21.96	3.67	224
28.1	4.32	224
28.11	5.4	224
48.96	8.02	224
93.57	16.48	224
88.23	15.53	224
93.59	16.72	224
16.81	2.73	224
16.81	2.7	224
10.39	2.43	256
93.59	17.25	224
149.39	70.22	320
11.96	1.82	224
22.28	3.67	224
25.8	4.11	224
25.82	4.36	224
27.48	4.5	224
4.42	0.35	224
87.9	47.19	384
196.74	104.08	384
109.28	11.9	192
87.92	22.02	256
87.92	55.25	384
87.92	22.02	256
228.77	26.17	192
196.74	47.81	256
196.74	116.15	384
49.73	12.82	256
28.35	6.68	256
20.35	2.04	224
21.23	13.77	384
21.27	27.02	512
3.73	0.21	188
2.46	0.11	184
2.34	0.05	152
2.04	0.03	106
65.41	14.09	224
23.76	5.24	224
55.99	10.9	224
31.39	5.75	224
46.17	8.85	224
78.44	15.2	224
43.83	6.68	224
60.99	9.84	224
24.11	3.83	224
56.07	8.59	224
99.27	15.15	224
24.06	2.94	224
133.05	11.33	224
40.22	4.88	224
10.32	1.27	224
86.58	152.25	518
256.73	52.51	224
86.86	55.54	384
117.56	27.41	240
92.93	23.44	256
93.18	56.12	384
93.52	108.22	512
88.3	13.06	384
87.86	5.76	256
88.3	13.06	384
88.34	17.93	448
119.48	7.79	256
86.58	78.22	224
101.38	6.81	224
97.89	21.66	224
98.95	67.43	384
101.4	6.97	224
110.97	8.73	224
1012.61	267.18	224
1012.65	267.18	224
1136.48	1790.08	518
1844.44	483.95	224
1844.91	483.96	224
632.05	167.4	224
632.46	390.97	336
632.68	503.79	378
304.2	81.08	224
304.53	191.11	336
304.37	508.9	518
315.96	81.34	256
316.28	192.07	384
306.63	45.31	384
328.99	19.58	224
329.09	57.43	384
38.59	8.0	224
39.69	2.0	224
22.06	46.95	518
64.67	13.71	224
64.67	13.71	224
22.2	15.52	384
22.88	1.15	224
22.92	3.45	384
21.67	22.44	224
36.43	3.56	224
36.47	10.43	384
63.61	5.07	224
57.53	13.48	224
427.68	110.26	224
5.79	4.7	384
6.34	0.44	224
6.36	1.34	384
8.28	1.79	224
87.72	22.68	224
333.58	75.05	224
333.64	99.0	256
333.83	175.72	336
333.97	234.44	384
333.32	75.05	224
333.38	99.0	256
333.57	175.72	336
333.71	234.44	384
22.03	5.92	224
436.06	130.13	256
436.06	230.18	336
436.06	306.38	384
26.63	6.94	224
26.78	22.75	384
58.68	14.34	224
58.87	46.17	384
86.33	20.78	224
86.63	96.33	448
192.96	44.34	224
193.41	197.13	448
295.46	72.4	224
295.91	315.06	448
296.09	425.09	512
22.6	7.09	224
36.64	8.95	224
26.97	9.28	299
26.91	9.25	299
39.92	13.96	299
39.82	13.91	299
42.34	18.09	299
189.1	35.86	224
189.1	105.35	384
188.93	141.23	224
188.93	415.0	384
84.4	16.13	224
84.4	47.39	384
84.32	63.53	224
84.32	186.67	384
3.05	0.56	224
3.05	1.64	384
3.05	2.16	224
3.05	6.34	384
26.25	4.82	224
26.25	14.14	384
26.21	18.69	224
26.21	54.92	384
47.67	9.1	224
47.67	26.72	384
47.63	35.81	224
47.63	105.24	384
6.72	1.24	224
6.72	3.64	384
6.71	4.81	224
6.71	14.13	384
12.12	2.34	224
12.12	6.87	384
12.11	9.21	224
12.11	27.05	384`;
