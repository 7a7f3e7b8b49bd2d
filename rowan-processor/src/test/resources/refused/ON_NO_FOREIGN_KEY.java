package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table record User(@Id long id) {}

@Table record Post(@Id long id, String title, @References(User.class) long userId) {
  interface Relations {
    @On("title")
    One<User> author(); // ROWAN-2065
  }
}

@Table record Note(@Id long id, long userId) {
  interface Relations {
    @On("userId")
    One<User> author(); // ROWAN-2065
  }
}
