namespace Moteplass.Domain.Generator;

/// <summary>Writes the code of one purpose.</summary>
internal interface IEmitter
{
    /// <summary>The files of the purpose; none where the model has nothing for it.</summary>
    IEnumerable<EmittedFile> Emit(DomainModel model);
}
