#!/usr/bin/env bash
# Stands for something that takes hours on one GPU.
for epoch in 1 2 3; do
  echo "epoch $epoch on GPU $CUDA_VISIBLE_DEVICES"
  sleep 0.3
done
