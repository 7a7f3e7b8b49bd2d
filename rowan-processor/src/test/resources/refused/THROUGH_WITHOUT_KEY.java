package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record Post(@Id long id) {
  interface Relations {
    @Through(PostTag.class)
    Many<Tag> tags(); // ROWAN-2067
  }
}

@Table record Tag(@Id long id) {}

@Table record PostTag(@Id @References(Post.class) long postId, @Id long tagId) {}
