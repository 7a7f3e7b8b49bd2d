package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(" ") record Blank( // ROWAN-2005
    @Id long id,
    @Named("") String empty, // ROWAN-2005
    @Named("a\0b") String nul) {} // ROWAN-2005
