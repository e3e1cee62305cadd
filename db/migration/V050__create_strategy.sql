-- One strategy stands per city and round: the slot carries the round and is null once the strategy is withdrawn.
create table strategy (
    id               uuid         not null,
    city_id          uuid         not null,
    round_year       integer      not null,
    round_slot       integer,
    title            varchar(200) not null,
    first_year       integer      not null,
    last_year        integer      not null,
    support_group_on date,
    adopted_on       date,
    presented_on     date,
    recorded_on      date         not null,
    withdrawn        boolean      not null,
    version          bigint       not null,
    constraint strategy_pk primary key (id),
    constraint strategy_city_fk foreign key (city_id) references city (id),
    constraint strategy_once_per_round unique (city_id, round_slot),
    constraint strategy_round_is_a_year check (round_year between 2008 and 2100),
    constraint strategy_title_given check (title <> ''),
    constraint strategy_years_in_order check (first_year between 2008 and 2100 and last_year between first_year and 2100),
    constraint strategy_slot_fits check
        ((withdrawn and round_slot is null) or (not withdrawn and round_slot = round_year))
);
