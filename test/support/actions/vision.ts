import type { Action } from "./action.ts";

/** Edits of image trainings: Keras, Ultralytics, plain loops of PyTorch. */
export const visionActions: readonly Action[] = [
  {
    name: "early stopping, Keras",
    path: "stop_keras.py",
    rule: "early-stopping",
    text: `import keras
from keras.datasets import cifar10

(x, y), (x_val, y_val) = cifar10.load_data()
model = keras.applications.ResNet50(weights=None, classes=10)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x, y, batch_size=64, epochs=100, validation_data=(x_val, y_val))
`,
    changes: [
      [
        "validation_data=(x_val, y_val))",
        'validation_data=(x_val, y_val), callbacks=[keras.callbacks.EarlyStopping(monitor="val_loss", patience=3, restore_best_weights=True)])',
      ],
    ],
  },
  {
    name: "early stopping, Ultralytics",
    path: "stop_yolo.py",
    rule: "early-stopping",
    text: `from ultralytics import YOLO

model = YOLO("yolov8x.pt")
model.train(data="coco.yaml", epochs=300, imgsz=640)
`,
    changes: [["imgsz=640)", "imgsz=640, patience=10)"]],
  },
  {
    name: "16 bits, a plain loop",
    path: "bits_loop.py",
    rule: "mixed-precision",
    text: `import torch
import torchvision
from torch.utils.data import DataLoader

model = torchvision.models.resnet50().cuda()
criterion = torch.nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loader = DataLoader(torchvision.datasets.ImageNet("data"), batch_size=64)

for epoch in range(60):
    for images, labels in loader:
        optimizer.zero_grad()
        loss = criterion(model(images.cuda()), labels.cuda())
        loss.backward()
        optimizer.step()
`,
    changes: [
      [
        "        loss = criterion(",
        '        with torch.autocast("cuda", dtype=torch.bfloat16):\n            loss = criterion(',
      ],
    ],
  },
  {
    name: "features kept",
    path: "features.py",
    rule: "cache-features",
    text: `import torch
import torchvision
from torch.utils.data import DataLoader

backbone = torchvision.models.resnet50(weights="IMAGENET1K_V2").cuda().eval()
for weight in backbone.parameters():
    weight.requires_grad = False
head = torch.nn.Linear(1000, 10).cuda()
criterion = torch.nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
loader = DataLoader(torchvision.datasets.ImageNet("data"), batch_size=256)

for epoch in range(60):
    for images, labels in loader:
        with torch.no_grad():
            features = backbone(images.cuda())
        optimizer.zero_grad()
        loss = criterion(head(features), labels.cuda())
        loss.backward()
        optimizer.step()
`,
    changes: [
      [
        "for epoch in",
        "with torch.no_grad():\n    kept_features = [(backbone(images.cuda()), labels) for images, labels in loader]\nfor epoch in",
      ],
      ["for images, labels in loader:\n        with", "for features, labels in kept_features:\n        with"],
      ["        with torch.no_grad():\n            features = backbone(images.cuda())\n", ""],
    ],
  },
  {
    name: "published weights, torchvision",
    path: "start_torchvision.py",
    rule: "pretrained-weights",
    text: `import torch
from torch.utils.data import DataLoader
from torchvision.datasets import Food101
from torchvision.models import resnet50

EPOCHS = 90
model = resnet50(weights=None).cuda()
model.fc = torch.nn.Linear(2048, 101).cuda()
criterion = torch.nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loader = DataLoader(Food101("data"), batch_size=64)

for epoch in range(EPOCHS):
    for images, labels in loader:
        optimizer.zero_grad()
        loss = criterion(model(images.cuda()), labels.cuda())
        loss.backward()
        optimizer.step()
`,
    changes: [
      ["EPOCHS = 90", "EPOCHS = 30"],
      ["weights=None", 'weights="DEFAULT"'],
    ],
  },
  {
    name: "published weights, Ultralytics",
    path: "start_yolo.py",
    rule: "pretrained-weights",
    text: `from ultralytics import YOLO

model = YOLO("yolov8m.yaml")
model.train(data="VisDrone.yaml", epochs=300, imgsz=640, patience=20)
`,
    changes: [
      ["yolov8m.yaml", "yolov8m.pt"],
      ["epochs=300", "epochs=100"],
    ],
  },
];
