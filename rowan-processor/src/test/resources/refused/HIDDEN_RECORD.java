package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

class Outer {
  @Table private record User(@Id long id) {} // ROWAN-2002

  private static class Inner {
    @Shape(Post.class) record Card(long id) {} // ROWAN-2002
  }
}

@Table record Post(@Id long id) {}
