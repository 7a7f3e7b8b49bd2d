package dev.rowan.raw;

import dev.rowan.mapping.Shape;
import dev.rowan.testkit.blog.Post;

@Shape(Post.class)
record PostTitle(String title) {}
