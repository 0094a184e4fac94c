namespace Moteplass.Domain.Planning;

/// <summary>Makes a plan: reads what is asked, finds days, and says what came of it.</summary>
internal sealed class PlanMaker
{
    private readonly CollaborationRegister _register;
    private readonly PlanRequest _request;
    private readonly RegisterIndex _index;
    private readonly PlanDays _days;
    private readonly PlanNames _names;
    private readonly List<(SeriesDraft Draft, SeriesReader Reader)> _drafts = [];
    private readonly List<NotPlannedSeries> _notPlanned = [];
    private readonly List<SeriesReader> _readers = [];

    public PlanMaker(CollaborationRegister register, PlanRequest request)
    {
        (_register, _request, _index) = (register, request, RegisterIndex.Of(register));
        RequestCheck.Check(request, _index);
        _days = new PlanDays(request.Interval.InIso(), request.Calendar ?? MeetingCalendar.Norwegian, request.AsOf?.InIso());
        _names = new PlanNames(_index);
    }

    public MeetingPlan Make()
    {
        Read();
        var resources = new PlanResources(new Attendees(_index, _days, _request.Capacities), _days, _drafts.Select(one => one.Draft));
        var revision = new Revision(_index, _register.Meetings, [.. _drafts.Select(one => (one.Draft, one.Reader.Existing))], resources, _days);
        PlacementResource[] all = resources.All;
        Dictionary<Attendee, int> places = all.Index().ToDictionary(one => one.Item.Attendee, one => one.Index);
        var builder = new SeriesBuilder(_days, resources, places, revision);
        var weekday = new SameWeekday(_days, _request.Weights.AnySameDay);
        for (int i = 0; i < _drafts.Count; i++)
        {
            _drafts[i] = (weekday.Of(_drafts[i].Draft, builder.CostAlone), _drafts[i].Reader);
        }

        SeriesDraft[] drafts = [.. _drafts.Select(one => one.Draft)];
        PlacementSeries[] series = [.. drafts.Select(builder.Build)];
        var placement = new Placement(series, all, _days.Length);
        placement.PlaceAll();
        placement.Improve(_request.RoundsPerStructure);
        var obstacles = new ObstacleFinder(_days, _names, drafts, series, all, placement);
        var answers = new PlanAnswers(_days, _names, _drafts, series, placement, revision);
        PlanObstacle[] found = [.. obstacles.Find()];
        PlannedSeries[] planned = answers.Series();
        return new MeetingPlan(
            register: _register,
            interval: _days.Interval,
            series: [.. planned],
            notPlanned: [.. _notPlanned],
            obstacles: [.. found],
            quality: answers.Quality(planned, found, obstacles.UnplacedAtLeast),
            evidence: PlanEvidence.Of(_index, _days, _readers),
            steps: placement.Steps);
    }

    private void Read()
    {
        ILookup<Id<CollaborationStructure>, StructureWish> wishes = _request.Wishes.ToLookup(wish => wish.Structure);
        HashSet<Id<CollaborationStructure>> chosen = [.. _request.Structures];
        foreach (CollaborationStructure structure in _register.Structures.DistinctBy(structure => structure.Id).OrderBy(structure => structure.Id))
        {
            if (chosen.Count > 0 && !chosen.Contains(structure.Id))
            {
                continue;
            }

            var reader = new SeriesReader(structure, _index, _request, _days, wishes[structure.Id]);
            if (chosen.Count == 0 && !reader.MayBeInForce && !wishes.Contains(structure.Id))
            {
                continue;
            }

            _readers.Add(reader);
            foreach (CadencePurpose purpose in reader.Purposes)
            {
                foreach ((SeriesDraft? draft, Id<Actor>? with, NotPlannedReason reason, CountRange? promised) in reader.Read(purpose))
                {
                    if (draft is not null)
                    {
                        _drafts.Add((draft, reader));
                    }
                    else
                    {
                        _notPlanned.Add(new NotPlannedSeries(structure.Id, purpose, with, reason, promised, SeriesWords.NotPlanned(_names.Of(structure.Id, with), purpose, reason)));
                    }
                }
            }
        }
    }
}
