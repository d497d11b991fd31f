"""Train a ResNet-50 on a folder of images with Lightning."""

import lightning as L
import torch
import torchvision
from torch.utils.data import DataLoader
from torchvision import transforms

IMAGE_SIZE = 224


class Classifier(L.LightningModule):
    def __init__(self, num_classes=1000, lr=0.1):
        super().__init__()
        self.model = torchvision.models.resnet50(num_classes=num_classes)
        self.lr = lr

    def training_step(self, batch, _):
        images, labels = batch
        loss = torch.nn.functional.cross_entropy(self.model(images), labels)
        self.log("train_loss", loss)
        return loss

    def validation_step(self, batch, _):
        images, labels = batch
        self.log("val_loss", torch.nn.functional.cross_entropy(self.model(images), labels))

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=self.lr, momentum=0.9)


def loaders():
    transform = transforms.Compose([transforms.RandomResizedCrop(IMAGE_SIZE), transforms.ToTensor()])
    train = torchvision.datasets.ImageNet("data/imagenet", split="train", transform=transform)
    val = torchvision.datasets.ImageNet("data/imagenet", split="val", transform=transform)
    return DataLoader(train, batch_size=256, num_workers=8, shuffle=True), DataLoader(val, batch_size=256, num_workers=8)


if __name__ == "__main__":
    train_loader, val_loader = loaders()
    trainer = L.Trainer(max_epochs=90, accelerator="gpu", devices=4, precision="32-true")
    trainer.fit(Classifier(), train_loader, val_loader)
