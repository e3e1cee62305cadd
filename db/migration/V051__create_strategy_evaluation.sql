-- One evaluation stands per strategy: the slot carries the strategy and is null once the evaluation is withdrawn.
create table strategy_evaluation (
    id            uuid    not null,
    city_id       uuid    not null,
    strategy_id   uuid    not null,
    strategy_slot uuid,
    round_year    integer not null,
    opened_on     date    not null,
    closed_on     date,
    withdrawn     boolean not null,
    version       bigint  not null,
    constraint strategy_evaluation_pk primary key (id),
    constraint strategy_evaluation_city_fk foreign key (city_id) references city (id),
    constraint strategy_evaluation_strategy_fk foreign key (strategy_id) references strategy (id),
    constraint strategy_evaluation_once_per_strategy unique (strategy_slot),
    constraint strategy_evaluation_round_is_a_year check (round_year between 2008 and 2100),
    constraint strategy_evaluation_slot_fits check
        ((withdrawn and strategy_slot is null) or (not withdrawn and strategy_slot = strategy_id)),
    constraint strategy_evaluation_closed_after_opening check (closed_on >= opened_on)
);

create index strategy_evaluation_by_city on strategy_evaluation (city_id);
create index strategy_evaluation_by_strategy on strategy_evaluation (strategy_id);

create table discussion (
    id            uuid         not null,
    evaluation_id uuid         not null,
    held_on       date         not null,
    whom          varchar(200) not null,
    withdrawn     boolean      not null,
    version       bigint       not null,
    constraint discussion_pk primary key (id),
    constraint discussion_evaluation_fk foreign key (evaluation_id) references strategy_evaluation (id),
    constraint discussion_whom_given check (whom <> '')
);

create index discussion_by_evaluation on discussion (evaluation_id, held_on);
