-- A line may be about one part of its object, such as one answer of a sheet; without a part it is about the whole.
alter table audit add column part varchar(60);

update audit
set part = substring(value_after from 1 for position(' · ' in value_after) - 1)
where act in ('answer.given', 'answer.confirmed', 'answer.cleared') and position(' · ' in value_after) > 1;

-- Which text or figure it was is not known of older lines.
update audit
set part = ''
where act in ('text.written', 'figure.saved');
