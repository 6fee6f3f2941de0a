-- The mart, major version 3: aggregates only, nothing about fewer than k people, all texts about a
-- metric beside its numbers. Written by the suppression stage alone; read-only for everybody else.

-- one row per metric of the catalogue
create table metric (
  id varchar primary key,
  family varchar not null,         -- adoption, connection, openness, ...
  kind varchar not null,           -- share, mean, total, distribution, curve, matrix
  grain varchar not null,          -- person, group, tie
  population varchar not null,     -- enabled, settled, reached, engaged, tied, asked
  unit varchar not null,           -- share, people, per_person, ratio, steps, ...
  direction varchar not null,      -- up (more is better), down, none
  periods varchar[] not null,      -- kinds of period it is published for
  formula varchar not null,        -- in English, as source
  source varchar not null,         -- paper, standard or vendor page
  pos integer not null,            -- order in the catalogue
  name_nl varchar not null, question_nl varchar not null, means_nl varchar not null,
  calculated_nl varchar not null, act_nl varchar not null,
  name_en varchar not null, question_en varchar not null, means_en varchar not null,
  calculated_en varchar not null, act_en varchar not null,
  formula_nl varchar, source_nl varchar, -- since they were written in Dutch too; null: as formula and source
  latest boolean,                  -- whether it is counted for the last complete period of each tool only
  about_nl varchar, about_en varchar); -- whom it is about, where that is not everybody of the population

-- the bins of a distribution, in order
create table metric_bin (
  metric varchar not null, bin varchar not null, pos integer not null,
  name_nl varchar not null, name_en varchar not null, primary key (metric, bin));

-- the questions of pulse surveys, in the order of the register: series of survey_questions. Their
-- names say so where low scores are the favourable ones
create table question (
  id varchar primary key, pos integer not null, name_nl varchar not null, name_en varchar not null);

create table tool (id varchar primary key, name varchar not null, pos integer not null); -- 'all' first
create table dimension (id varchar primary key, name varchar not null, pos integer not null);

create table period (
  id varchar primary key,          -- 2026-W42, 2026-W42-28d, 2026-10, 2026-Q4
  kind varchar not null,           -- week, days28, month, quarter
  first_day date not null, last_day date not null,
  complete boolean not null);      -- false: running, drawn hollow

-- group 0 is the whole organisation
create table grp (
  id integer primary key,
  dim1 varchar, val1 varchar, dim2 varchar, val2 varchar);

-- n: people the figure is about, rounded to the nearest 5 above 50.
-- bound: null, 'under' (fewer than 3 people stand behind it) or 'all_but' (all but fewer than 3); value is then null.
-- missing: null or suppressed, not_covered, not_recorded, too_little_history, no_forecast, not_reached, no_data; value is then null.
create table value (
  metric varchar not null, tool varchar not null, grp integer not null, period varchar not null,
  n integer, value double, low double, high double, bound varchar, missing varchar);

-- share of people per bin
create table bin (
  metric varchar not null, tool varchar not null, grp integer not null, period varchar not null,
  bin varchar not null, n integer, value double, low double, high double, bound varchar, missing varchar);

-- series: a cohort or a line; x: months or weeks since its start, or per cent
create table curve (
  metric varchar not null, tool varchar not null, grp integer not null, period varchar not null,
  series varchar not null, x double not null,
  n integer, value double, low double, high double, bound varchar, missing varchar);

-- ties between the groups of one dimension, observed and expected by the configuration model
create table matrix (
  metric varchar not null, tool varchar not null, period varchar not null, dim varchar not null,
  val_from varchar not null, val_to varchar not null, n_from integer, n_to integer,
  observed double, expected double, ratio double, low double, high double, z double,
  missing varchar);

-- every withheld cell; not why: a cell of fewer than k people looks like one that protects another
create table withheld (
  population varchar not null, tool varchar not null, period varchar not null,
  grp integer not null);

-- per tool and source: what is observed
create table coverage (
  tool varchar not null, source varchar not null,
  first_day date, last_day date,
  reading boolean not null,        -- the source records reading
  events bigint not null, automated bigint not null,
  accounts bigint not null, matched bigint not null, unmatched bigint not null, external bigint not null,
  last_ingest timestamp);

-- the balance of the runs (counting.md 11), per source: read = new + changed + repeat + non_event + quarantined
create table balance (
  source varchar not null, files bigint not null,
  read bigint not null, new bigint not null, changed bigint not null, repeat bigint not null,
  non_event bigint not null, quarantined bigint not null);

create table event_count (tool varchar not null, type varchar not null, automated boolean not null, events bigint not null);

-- what went wrong or is missing: kind is an issue id; advice says what to do, in both languages
create table issue (
  kind varchar not null, tool varchar, count bigint not null,
  text_nl varchar not null, text_en varchar not null);

create table lineage (key varchar primary key, value varchar not null); -- run, code version, inputs, row counts, key facts
create table setting (key varchar primary key, value varchar not null); -- k, zone, ties, dimensions as used; 'major_version' and 'organisation' too
