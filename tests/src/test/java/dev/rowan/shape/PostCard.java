package dev.rowan.shape;

import dev.rowan.mapping.Shape;
import dev.rowan.testkit.blog.Post;
import dev.rowan.testkit.blog.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Shape(Post.class)
record PostCard(String title, @Nullable AuthorLine author, List<Tag> tags) {}
