"""Summarise a folder of reports in one batch."""

from pathlib import Path

from vllm import LLM, SamplingParams

MODEL = "meta-llama/Llama-3.1-8B-Instruct"

reports = [path.read_text() for path in sorted(Path("reports").glob("*.txt"))]
llm = LLM(model=MODEL, dtype="bfloat16", max_model_len=8192, max_num_seqs=128)
params = SamplingParams(temperature=0.2, max_tokens=256)
outputs = llm.generate([f"Summarise this report:\n\n{text}" for text in reports], params)

for path, output in zip(sorted(Path("reports").glob("*.txt")), outputs):
    path.with_suffix(".summary").write_text(output.outputs[0].text)
