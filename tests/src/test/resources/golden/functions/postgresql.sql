lower: lower(replace(samples.text, ?, ?))
upper: upper(replace(samples.text, ?, ?))
trim: trim(samples.text)
trim characters: trim(samples.text, ?)
ltrim: ltrim(samples.text)
ltrim characters: ltrim(samples.text, ?)
rtrim: rtrim(samples.text)
rtrim characters: rtrim(samples.text, ?)
length: length(samples.text)
octet length: octet_length(samples.text)
left: left(samples.text, ?)
left 0: left(samples.text, ?)
right: right(samples.text, ?)
right 0: right(samples.text, ?)
lpad: lpad(samples.text, ?, ?)
lpad cuts: lpad(samples.text, ?, ?)
rpad: rpad(samples.text, ?, ?)
rpad cuts: rpad(samples.text, ?, ?)
repeat: repeat(samples.text, ?)
repeat 0: repeat(samples.text, ?)
reverse: reverse(samples.text)
substring from: substr(samples.text, ?)
substring: substr(samples.text, ?, ?)
substring computed: substr(samples.text, ?)
substring all computed: substr(samples.text, length(samples.text), cast(? as integer))
replace: replace(samples.text, ?, ?)
replace computed: replace(samples.text, ?, left(samples.text, ?))
overlay: overlay(samples.text placing ? from ? for ?)
translate: translate(samples.text, ?, ?)
split part: split_part(samples.text, ?, ?)
position: position(? in samples.text)
position computed: position(samples.other in samples.text)
code point: ascii(samples.text)
concat: samples.text || ?
concat all: samples.text || samples.text || left(samples.text, ?)
md5: md5(samples.text)
sha256: encode(sha256(convert_to(samples.text, 'UTF8')), 'hex')
regex replace: regexp_replace(samples.text, ?, ?, 'g')
regex substring: substring(samples.text from '(' || ? || ')')
regex count: (cardinality(regexp_split_to_array(samples.text, ?)) - 1)
in: samples.text in (?, ?)
not in: samples.text not in (?, ?)
in computed: samples.text in (samples.other, samples.other || ?)
like: samples.text like ? escape '\'
like escaped: samples.text like ? escape '\'
not like: samples.text not like ? escape '\'
like computed: samples.text like ? escape '\'
ilike: (samples.text ilike ? escape '\')
not ilike: not (samples.text ilike ? escape '\')
starts with: samples.text like ? escape '\'
ends with: samples.text like ? escape '\'
contains: samples.text like ? escape '\'
starts with a text: substr(samples.text, ?, length(samples.other)) = samples.other
ends with a text: right(samples.text, length(samples.other)) = samples.other
contains a text: position(samples.other in samples.text) > ?
equals any case: lower(samples.text) = lower(?)
equals a text any case: lower(samples.text) = lower(upper(samples.text))
starts with any case: (samples.text ilike ? escape '\')
ends with any case: (samples.text ilike ? escape '\')
contains any case: (samples.text ilike ? escape '\')
matches: (samples.text ~ ?)
matches a line break: (samples.text ~ ?)
matches the end only: (samples.text ~ ?)
matches any case: (samples.text ~* ?)
plus a value: samples.number + ?
minus a value: samples.number - ?
times a value: samples.number * ?
divided by a value: samples.number / ?
remainder of a value: samples.number % ?
plus: samples.number + samples.second
minus: samples.number - samples.second
times: samples.number * samples.second
divided by: samples.number / samples.second
remainder: samples.number % samples.second
quotient: cast(samples.number as numeric) / ?
quotient of columns: cast(samples.number as numeric) / ?
quotient of a decimal: samples.amount / ?
decimal plus: samples.amount + ?
decimal minus: samples.amount - ?
decimal times: samples.amount * ?
decimal divided: samples.amount / ?
decimal remainder: samples.amount % ?
negated: -samples.number
abs: abs(samples.number)
abs of a decimal: abs(samples.amount)
sign: cast(sign(samples.number) as integer)
sign of a decimal: cast(sign(samples.amount) as integer)
sign of a float: cast(sign(samples.real) as integer)
floor of a whole number: samples.number
floor of a decimal: floor(samples.amount)
ceil of a decimal: ceil(samples.amount)
trunc of a decimal: trunc(samples.amount)
round of a decimal: round(samples.amount)
round to a digit: round(samples.amount, ?)
round to more digits: round(samples.amount, ?)
floor of a sum: floor(samples.amount + ?)
floor of a float: floor(samples.real)
ceil of a float: ceil(samples.real)
trunc of a float: trunc(samples.real)
round of a float: cast(round(cast(samples.real as numeric)) as double precision)
power: power(cast(samples.number as double precision), ?)
power of columns: power(cast(abs(samples.number) + ? as double precision), cast(samples.second as double precision))
sqrt: sqrt(cast(abs(samples.number) as double precision))
sqrt of a decimal: sqrt(cast(abs(samples.amount) as double precision))
exp: exp(samples.real)
ln: ln(abs(samples.real) + ?)
log10: log10(abs(samples.real) + ?)
sin: sin(samples.real)
cos: cos(samples.real)
tan: tan(samples.real)
asin: asin(samples.real / ?)
acos: acos(samples.real / ?)
atan: atan(samples.real)
atan2: atan2(samples.real, cast(? as double precision))
degrees: degrees(samples.real)
radians: radians(samples.real)
bit and: (samples.number & samples.second)
bit or: (samples.number | samples.second)
bit xor: (samples.number # samples.second)
bits mixed: ((samples.number & (samples.second + ?)) | ?)
bit and a value: (samples.number & ?)
bit or a value: (samples.number | ?)
bit xor a value: (samples.number # ?)
bit not: (~samples.number)
shift left: (cast(samples.number as bigint) << ?)
shift right: (cast(samples.number as bigint) >> ?)
between: samples.number between ? and ?
not between: samples.number not between ? and ?
between symmetric: samples.number between ? and ?
between columns: samples.number between samples.second and ?
between columns symmetric: samples.number between samples.second and -samples.second or samples.number between -samples.second and samples.second
in numbers: samples.number in (?, ?)
in columns: samples.number in (samples.second, samples.second + ?)
cast to a wider: cast(samples.number as bigint) * cast(samples.number as bigint)
cast to a decimal: cast(samples.number as numeric(9, 2))
cast to a whole number: cast(samples.amount as bigint)
cast to text: cast(samples.number as text)
not zero: samples.number / nullif(samples.second + ?, ?)
is true: (samples.truth is true)
is not true: (samples.truth is not true)
is false: (samples.truth is false)
is not false: (samples.truth is not false)
is unknown: samples.truth is null
is not unknown: samples.truth is not null
not is true: not (samples.truth is true)
true of a condition: ((samples.truth = ?) is true)
a truth as a number: case when samples.truth then ? when not samples.truth then ? end
a truth as text: cast(samples.truth as text)
year: cast(extract(year from samples.instant at time zone 'UTC') as integer)
quarter: cast(extract(quarter from samples.instant at time zone 'UTC') as integer)
month: cast(extract(month from samples.instant at time zone 'UTC') as integer)
week year: cast(extract(isoyear from samples.instant at time zone 'UTC') as integer)
week: cast(extract(week from samples.instant at time zone 'UTC') as integer)
day: cast(extract(day from samples.instant at time zone 'UTC') as integer)
day of week: cast(extract(isodow from samples.instant at time zone 'UTC') as integer)
day of year: cast(extract(doy from samples.instant at time zone 'UTC') as integer)
hour: cast(extract(hour from samples.instant at time zone 'UTC') as integer)
minute: cast(extract(minute from samples.instant at time zone 'UTC') as integer)
second: cast(floor(extract(second from samples.instant at time zone 'UTC')) as integer)
microsecond: (cast(extract(microseconds from samples.instant at time zone 'UTC') as integer) % 1000000)
epoch second: cast(floor(extract(epoch from samples.instant)) as bigint)
week of a date: cast(extract(week from samples.day) as integer)
quarter of a date: cast(extract(quarter from samples.day) as integer)
epoch second of a date: cast(floor(extract(epoch from samples.day)) as bigint)
second of a local time: cast(floor(extract(second from samples.local)) as integer)
microsecond of a local time: (cast(extract(microseconds from samples.local) as integer) % 1000000)
hour of a time: cast(extract(hour from samples.time) as integer)
microsecond of a time: (cast(extract(microseconds from samples.time) as integer) % 1000000)
date of an instant: cast((samples.instant at time zone 'UTC') as date)
time of an instant: cast((samples.instant at time zone 'UTC') as time)
date of a local time: cast(samples.local as date)
time of a local time: cast(samples.local as time)
start of a day: cast(samples.day as timestamp)
a day at a time: (samples.day + samples.time)
local in UTC: (samples.instant at time zone 'UTC')
local at an offset: (samples.instant at time zone 'UTC') + ?
local in a region: (samples.instant at time zone ?)
instant of UTC: (samples.local at time zone 'UTC')
instant of an offset: (samples.local at time zone 'UTC') - ?
instant of a region: (samples.local at time zone ?)
truncated to years: date_trunc('year', samples.instant, 'UTC')
truncated to quarters: date_trunc('quarter', samples.instant, 'UTC')
truncated to months: date_trunc('month', samples.instant, 'UTC')
truncated to weeks: date_trunc('week', samples.instant, 'UTC')
truncated to days: date_trunc('day', samples.instant, 'UTC')
truncated to hours: date_trunc('hour', samples.instant, 'UTC')
truncated to minutes: date_trunc('minute', samples.instant, 'UTC')
truncated to seconds: date_trunc('second', samples.instant, 'UTC')
date truncated to weeks: cast(date_trunc('week', cast(samples.day as timestamp)) as date)
date truncated to quarters: cast(date_trunc('quarter', cast(samples.day as timestamp)) as date)
local time truncated to hours: date_trunc('hour', samples.local)
time truncated to minutes: cast(date_trunc('minute', samples.time) as time)
plus a duration: samples.instant + ?
minus a period: ((samples.instant at time zone 'UTC' - ?) at time zone 'UTC')
plus months: ((samples.instant at time zone 'UTC' + cast(samples.number as bigint) * interval '1 month') at time zone 'UTC')
plus quarters: ((samples.instant at time zone 'UTC' + (cast(samples.number as bigint) * ?) * interval '1 month') at time zone 'UTC')
minus years: ((samples.instant at time zone 'UTC' + (cast(samples.number as bigint) * ?) * interval '1 month') at time zone 'UTC')
plus weeks: ((samples.instant at time zone 'UTC' + (cast(samples.number as bigint) * ?) * interval '1 day') at time zone 'UTC')
minus days: ((samples.instant at time zone 'UTC' + (cast(samples.number as bigint) * ?) * interval '1 day') at time zone 'UTC')
plus hours: (samples.instant + (cast(samples.number as bigint) * ?) * interval '1 second')
plus seconds: (samples.instant + cast(samples.number as bigint) * interval '1 second')
date plus months: cast(cast(samples.day + cast(samples.id as bigint) * interval '1 month' as date) + (cast(samples.id as bigint) * ?) * interval '1 month' as date)
local time plus days: ((samples.local + cast(-samples.id as bigint) * interval '1 day') + cast(samples.id as bigint) * interval '1 day')
time plus hours: (samples.time + (cast(samples.id - samples.id + ? as bigint) * ?) * interval '1 second')
microseconds between: cast(extract(epoch from samples.later) * 1000000 as bigint) - cast(extract(epoch from samples.instant) * 1000000 as bigint)
milliseconds between: (cast(extract(epoch from samples.later) * 1000000 as bigint) - cast(extract(epoch from samples.instant) * 1000000 as bigint)) / ?
seconds between: (cast(extract(epoch from samples.later) * 1000000 as bigint) - cast(extract(epoch from samples.instant) * 1000000 as bigint)) / ?
hours between: (cast(extract(epoch from samples.later) * 1000000 as bigint) - cast(extract(epoch from samples.instant) * 1000000 as bigint)) / ?
days between: (cast(extract(epoch from samples.later) * 1000000 as bigint) - cast(extract(epoch from samples.instant) * 1000000 as bigint)) / ?
weeks between: (cast(extract(epoch from samples.later) * 1000000 as bigint) - cast(extract(epoch from samples.instant) * 1000000 as bigint)) / ?
months between: cast(extract(year from age((samples.later at time zone 'UTC'), (samples.instant at time zone 'UTC'))) * 12 + extract(month from age((samples.later at time zone 'UTC'), (samples.instant at time zone 'UTC'))) as bigint)
quarters between: cast(extract(year from age((samples.later at time zone 'UTC'), (samples.instant at time zone 'UTC'))) * 12 + extract(month from age((samples.later at time zone 'UTC'), (samples.instant at time zone 'UTC'))) as bigint) / ?
years between: cast(extract(year from age((samples.later at time zone 'UTC'), (samples.instant at time zone 'UTC'))) * 12 + extract(month from age((samples.later at time zone 'UTC'), (samples.instant at time zone 'UTC'))) as bigint) / ?
days between dates: (cast(extract(epoch from samples.other_day) * 1000000 as bigint) - cast(extract(epoch from samples.day) * 1000000 as bigint)) / ?
months between dates: cast(extract(year from age(samples.other_day, samples.day)) * 12 + extract(month from age(samples.other_day, samples.day)) as bigint)
years between dates: cast(extract(year from age(samples.other_day, samples.day)) * 12 + extract(month from age(samples.other_day, samples.day)) as bigint) / ?
minutes until a time: (cast(extract(epoch from ?) * 1000000 as bigint) - cast(extract(epoch from samples.time) * 1000000 as bigint)) / ?
format: to_char((samples.instant at time zone 'UTC'), ?)
format with text: to_char((samples.instant at time zone 'UTC'), ?)
format of a date: to_char(samples.day, ?)
in dates: samples.day in (?, ?)
between dates: samples.day between samples.other_day and samples.other_day
greatest: case when samples.number is not null and samples.second is not null then greatest(samples.number, samples.second) end
greatest of three: case when samples.number is not null and samples.second is not null and -samples.number is not null then greatest(samples.number, samples.second, -samples.number) end
greatest of a value: case when samples.number is not null then greatest(samples.number, ?) end
least: case when samples.number is not null and samples.second is not null then least(samples.number, samples.second) end
least of a value: case when samples.number is not null then least(samples.number, ?) end
least of decimals: case when samples.amount is not null then least(samples.amount, ?) end
greatest of texts: case when samples.other is not null then greatest(samples.other, ?) end
greatest of dates: case when samples.day is not null then greatest(samples.day, ?) end
coalesce: coalesce(samples.number, samples.second, ?)
coalesce of a value: coalesce(samples.number, ?)
nullif: nullif(samples.number, ?)
nullif of columns: nullif(samples.number, samples.second + ?)
case: case when samples.number > ? then ? when samples.number < ? then ? else ? end
case of numbers: case when samples.number > ? then samples.number when samples.number < ? then ? else ? end
case of constants: case when samples.number > ? then ? when samples.number < ? then ? else ? end
case without else: case when samples.number > ? then ? end
case with a null branch: case when samples.number > ? then ? when samples.number < ? then ? else ? end
case by value: case when samples.number = ? then ? when samples.number = ? then ? else ? end
case by value with null: case when samples.number = ? then samples.second when samples.number = ? then ? else ? end
case by value without else: case when samples.number = ? then ? end
a boolean: ?
a date: ?
an instant: ?
a decimal: ?
an identifier: ?
a null: ?
an identifier in: samples.uuid in (?)
equal or both null: samples.number is not distinct from ?
distinct: samples.number is distinct from samples.second
text to integer: cast(cast(samples.number as text) as integer)
text to bigint: cast(cast(samples.wide as text) as bigint)
text to decimal: cast(cast(samples.number as text) || ? as numeric(9, 2))
text to double: cast(cast(samples.number as text) || ? as double precision)
text to boolean: cast(cast(samples.truth as text) as boolean)
text to uuid: cast(cast(samples.uuid as text) as uuid)
text to date: cast(cast(samples.day as text) as date)
text to instant: cast(to_char((samples.instant at time zone 'UTC'), ?) as timestamp with time zone)
length of bytes: length(samples.bytes)
part of bytes: substr(samples.bytes, ?, ?)
bytes joined: (samples.bytes || samples.bytes)
hex: encode(samples.bytes, 'hex')
bytes of hex: decode(encode(samples.bytes, 'hex'), 'hex')
base 64: replace(encode(samples.bytes, 'base64'), chr(10), '')
bytes of base 64: decode(replace(encode(samples.bytes, 'base64'), chr(10), ''), 'base64')
sha256 of bytes: sha256(samples.bytes)
bytes of a text: convert_to(samples.text, 'UTF8')
text of bytes: convert_from(convert_to(samples.text, 'UTF8'), 'UTF8')
count: count(*)
count of a column: count(samples.number)
count distinct: count(distinct abs(samples.number))
count with a filter: count(*) filter (where samples.number > ?)
sum: sum(samples.number)
sum with a filter: sum(samples.number) filter (where samples.number > ?)
sum distinct: sum(distinct abs(samples.number))
sum of decimals: sum(samples.amount)
average distinct of twos: avg(distinct (samples.number & ?))
average: avg(samples.number * ?)
max: max(samples.number)
min: min(samples.number)
join: string_agg(samples.other, ? order by samples.id desc)
join with a filter: string_agg(samples.other, ? order by samples.id) filter (where samples.id > ?)
join distinct: string_agg(distinct cast(cast(sign(samples.number) as integer) as text), ? order by cast(cast(sign(samples.number) as integer) as text))
join distinct with a filter: string_agg(distinct cast(samples.number as text), ? order by cast(samples.number as text)) filter (where samples.number > ?)
every: every(samples.number > ?)
every of some: every(samples.number > ?)
any: bool_or(samples.number > ?)
any with a filter: bool_or(samples.number > ?) filter (where samples.number < ?)
bit and of rows: bit_and(samples.number)
bit or of rows: bit_or(samples.number)
bit xor of rows: bit_xor(samples.number)
var pop: var_pop(cast(samples.number as double precision))
var samp: var_samp(cast(samples.amount as double precision))
stddev pop: stddev_pop(cast(samples.number as double precision))
stddev samp: stddev_samp(samples.real)
stddev samp with a filter: stddev_samp(cast(samples.number as double precision)) filter (where samples.number > ?)
covar pop: covar_pop(cast(samples.number as double precision), cast(samples.second as double precision))
covar samp: covar_samp(cast(samples.number as double precision), cast(samples.second as double precision))
corr: corr(cast(samples.number as double precision), cast(samples.second as double precision))
regr slope: regr_slope(cast(samples.number as double precision), cast(samples.second as double precision))
regr intercept: regr_intercept(cast(samples.number as double precision), cast(samples.second as double precision))
regr r2: regr_r2(cast(samples.number as double precision), cast(samples.second as double precision))
regr count: regr_count(cast(samples.number as double precision), cast(samples.second as double precision))
