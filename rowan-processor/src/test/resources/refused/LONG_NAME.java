package refused;

import dev.rowan.mapping.*;
import dev.rowan.schema.Action;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table("a_table_whose_name_has_far_too_many_letters_for_the_servers_to_keep") record Long1( // ROWAN-2006
    @Id long id,
    @Named("ääääääääääääääääääääääääääääääää") String multibyte, // ROWAN-2006
    String thisComponentHasANameThatNobodyWouldWantToTypeMoreThanOnceInALifetime) {} // ROWAN-2006
