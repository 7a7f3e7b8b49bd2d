package dev.rowan.shape;

import dev.rowan.mapping.Shape;
import dev.rowan.testkit.blog.Post;

@Shape(Post.class)
record PostLine(String title) {}
