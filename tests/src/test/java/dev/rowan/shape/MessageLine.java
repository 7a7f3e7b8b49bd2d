package dev.rowan.shape;

import dev.rowan.mapping.Shape;
import dev.rowan.model.Message;

@Shape(Message.class)
record MessageLine(String text, int likes) {}
