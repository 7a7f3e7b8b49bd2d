package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id) {
  interface Relations {
    List<Post> posts(); // ROWAN-2060

    Many<Post> postsOf(int year); // ROWAN-2060

    @SuppressWarnings("rawtypes")
    One post(); // ROWAN-2060

    Many<?> any(); // ROWAN-2060

    default Many<Post> ready() { return null; } // ROWAN-2060
  }
}

@Table record Post(@Id long id, @References(User.class) long userId) {}
