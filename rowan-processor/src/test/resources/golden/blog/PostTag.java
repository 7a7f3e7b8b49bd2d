package blog;

import dev.rowan.mapping.Id;
import dev.rowan.mapping.References;
import dev.rowan.mapping.Table;
import dev.rowan.schema.Action;

@Table("post_tags")
public record PostTag(
    @Id @References(value = Post.class, onDelete = Action.CASCADE) long postId,
    @Id @References(Tag.class) long tagId) {}
