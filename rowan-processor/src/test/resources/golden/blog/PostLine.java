package blog;

import dev.rowan.mapping.Shape;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Shape(Post.class)
record PostLine(String title, Instant createdAt, List<Tag> tags, @Nullable User author) {}
