package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id) {
  interface Relations {
    @On("nosuch")
    Many<Post> posts(); // ROWAN-2064
  }
}

@Table record Post(@Id long id, @References(User.class) long userId) {
  interface Relations {
    @On("user")
    One<User> author(); // ROWAN-2064
  }
}
