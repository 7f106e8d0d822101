using OrleansIndustrialBelt.Silo.Hosting;

return await SiloProgram.Run(args, Console.Out, Console.Error);
