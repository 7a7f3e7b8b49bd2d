package blog;

import dev.rowan.mapping.Shape;
import java.time.Instant;

@Shape(Post.class)
record PostLine(String title, Instant createdAt) {}
