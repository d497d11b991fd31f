# GPT-2 (124M) on OpenWebText, on one node of 8 A100 40GB:
# torchrun --standalone --nproc_per_node=8 train.py config/train_gpt2.py

out_dir = "out-gpt2"
dataset = "openwebtext"

# 12 sequences x 1024 tokens x 5 accumulation steps x 8 GPUs = 491,520 tokens a step
batch_size = 12
block_size = 1024
gradient_accumulation_steps = 5 * 8

n_layer = 12
n_head = 12
n_embd = 768

max_iters = 100000
lr_decay_iters = 100000
learning_rate = 6e-4
weight_decay = 1e-1

eval_interval = 1000
eval_iters = 200
log_interval = 10
